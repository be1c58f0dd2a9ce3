import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import { commit, openThree, otherFiles, overwrite } from './other-files.ts';
import { countThings, number, openPrepared } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
const bytesOf = (name: string): Buffer => readFileSync(graph.at(name));

test.each(['another graph', 'an older copy of it', 'a backup of it as it is'] as const)(
  'a stop leaves the file with %s in it as it is, and its log, and no later start takes the two for one graph',
  async (name) => {
    const store = await openThree(graph);
    const bytes = await otherFiles[name](graph);
    await commit(store, 3);
    await commit(store, 4);
    const log = bytesOf('graph.db-wal');
    overwrite(graph, bytes);
    await store.close();
    for (const start of [1, 2]) {
      expect(bytesOf('graph.db').equals(bytes), `before start ${start}`).toBe(true);
      expect(bytesOf('graph.db-wal').equals(log), `before start ${start}`).toBe(true);
      expect(String(await graph.refusal())).toMatch(/StoreDamaged: .* do not belong together/);
    }
    cpSync(graph.at('graph.db'), graph.at('empty/graph.db'));
    writeFileSync(graph.at('empty/graph.commit'), '');
    const again = await openPrepared(graph.at('empty'));
    expect(await number(again, countThings)).toBe(name === 'an older copy of it' ? 2 : 3);
    await again.close();
  },
);

test('a restored backup goes on with the log that a killed process left of it', async () => {
  await graph.fill(3);
  await backupTo(graph.folder, graph.at('copy.db'));
  mkdirSync(graph.at('other'));
  renameSync(graph.at('copy.db'), graph.at('other/graph.db'));
  const restored = await openPrepared(graph.at('other'));
  await commit(restored, 3);
  cpSync(graph.at('other'), graph.at('left'), { recursive: true });
  await restored.close();
  rmSync(graph.at('left/graph.db-shm'));
  const again = await openPrepared(graph.at('left'));
  expect(await number(again, countThings)).toBe(4);
  await again.close();
});
