import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';
import { StoreLocked, StoreUnavailable } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/open-store.ts';
import { soon } from '../support/stores.ts';

const childFile = fileURLToPath(new URL('./embedded-child.ts', import.meta.url));
const children: ChildProcess[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuibono-embedded-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that opens the folder, and waits for its first line. */
async function startChild(count: number): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', childFile, folder, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(child.stdout, 'data');
  return { child, line: String(line).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('creates a folder that is missing, and finds its data there again', async () => {
  const deep = join(folder, 'a', 'b');
  const first = await openStore({ neo4j: null, folder: deep });
  expect(first.kind).toBe('embedded');
  await first.write((tx) => tx.run(statement('make', 'CREATE (:Thing {id: 1})', {})), soon());
  await first.close();
  const second = await openStore({ neo4j: null, folder: deep });
  expect(await second.read(statement('all', 'MATCH (n:Thing) RETURN n.id AS id', {}), soon())).toEqual([
    { id: 1 },
  ]);
  await second.close();
});

test('is refused to a second process at once, with the folder and what to do', async () => {
  const store = await openEmbedded(folder);
  const { line } = await startChild(0);
  expect(line).toBe(
    `StoreLocked: The folder ${folder} is in use by another process: stop that process, or name another folder.`,
  );
  await store.close();
});

test('is refused while another process has it, in less than a second, and given once that was killed', async () => {
  const { child, line } = await startChild(0);
  expect(line).toBe('ready');
  const begun = Date.now();
  await expect(openEmbedded(folder)).rejects.toThrow(StoreLocked);
  expect(Date.now() - begun).toBeLessThan(1_000);
  await kill(child);
  const store = await openEmbedded(folder);
  await store.close();
});

test('holds every committed write after kill -9, and nothing of the unfinished one', async () => {
  const { child, line } = await startChild(50);
  expect(line).toBe('ready');
  await kill(child);
  const store = await openEmbedded(folder);
  const count = (label: string) =>
    store.read(statement('count', `MATCH (n:${label}) RETURN count(n) AS n`, {}), soon());
  expect(await count('Thing')).toEqual([{ n: 50 }]);
  expect(await count('Unfinished')).toEqual([{ n: 0 }]);
  await store.close();
});

test('keeps constraints and indexes over a restart, and preparing them again changes nothing', async () => {
  const schema = [
    statement('unique', 'CREATE CONSTRAINT Only_id IF NOT EXISTS FOR (n:Only) REQUIRE n.id IS UNIQUE', {}),
    statement('index', 'CREATE INDEX Only_id_index IF NOT EXISTS FOR (n:Only) ON (n.id)', {}),
  ];
  for (const run of [1, 2]) {
    const store = await openEmbedded(folder);
    await store.prepare(schema, soon());
    const added = store.write((tx) => tx.run(statement('add', 'CREATE (:Only {id: 1})', {})), soon());
    await (run === 1 ? added : expect(added).rejects.toThrow('refused add'));
    await store.close();
  }
});

test('is unavailable where no folder can be', async () => {
  await expect(openEmbedded('/dev/null/store')).rejects.toThrow(StoreUnavailable);
});
