import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { change, openPrepared, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

/** A file that was last written two minutes ago. */
function age(name: string): void {
  const then = Date.now() / 1_000 - 120;
  utimesSync(graph.at(name), then, then);
}

const left = (): readonly string[] =>
  readdirSync(graph.folder)
    .filter((name) => name.includes('.partial'))
    .sort();

/** Makes files that are what a backup makes. */
async function copies(...names: readonly string[]): Promise<void> {
  await graph.fill(3);
  await backupTo(graph.folder, graph.at('some.db'));
  for (const name of names) copyFileSync(graph.at('some.db'), graph.at(name));
}

test('a backup removes what killed ones left of the same name, and nothing else', async () => {
  const others = [
    'copy.db.0123.partial',
    'copy.db.partial',
    'copy.dbx.0123abcd.partial',
    'xcopy.db.0123abcd.partial',
  ];
  await copies('copy.db.0123abcd.partial', 'copy.db.ffffffff.partial', ...others);
  writeFileSync(graph.at('copy.db.00000000.partial'), '');
  writeFileSync(graph.at('copy.db.0123abcd.partial-journal'), 'what SQLite keeps beside it');
  writeFileSync(graph.at('copy.db.eeeeeeee.partial'), '{"what":"an export writes"}\n');
  for (const name of left()) age(name);
  await backupTo(graph.folder, graph.at('copy.db'));
  expect(left()).toEqual([...others, 'copy.db.eeeeeeee.partial'].sort());
});

test('a backup leaves what another one checks, or has just written', async () => {
  await copies('copy.db.0123abcd.partial', 'copy.db.ffffffff.partial');
  age('copy.db.0123abcd.partial');
  const checking = connect(graph.at('copy.db.0123abcd.partial'));
  checking.exec('BEGIN IMMEDIATE');
  await backupTo(graph.folder, graph.at('copy.db'));
  expect(left()).toEqual(['copy.db.0123abcd.partial', 'copy.db.ffffffff.partial']);
  checking.close();
});

test('the next backup of that name removes what a killed process has left, once it is dead', async () => {
  const store = await openPrepared(graph.folder);
  const rows = Array.from({ length: 100_000 }, (_, id) => [id, 'x'.repeat(200)]);
  await store.write((tx) => tx.run(change('INSERT INTO thing VALUES (?1, ?2)', rows)), soon());
  await store.close();
  const program = fileURLToPath(new URL('./backup-child.ts', import.meta.url));
  // Now and then one is done before it is killed.
  for (let number = 0; left().length === 0; number += 1) {
    const copy = graph.at(`copy-${number}.db`);
    const child = spawn(process.execPath, ['--import', 'tsx', program, graph.folder, copy], {
      stdio: 'inherit',
    });
    const exited = once(child, 'exit');
    while (left().length === 0 && !existsSync(copy)) await pause(1);
    child.kill('SIGKILL');
    await exited;
  }
  const [partial = ''] = left().filter((name) => name.endsWith('.partial'));
  age(partial);
  await backupTo(graph.folder, graph.at(partial.replace(/\.[0-9a-f]{8}\.partial$/, '')));
  expect(left()).toEqual([]);
});
