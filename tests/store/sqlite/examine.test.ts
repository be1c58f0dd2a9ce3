import { renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StoreAborted, StoreTimeout, StoreUnavailable } from '../../../src/store/errors.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { examineFile } from '../../../src/store/sqlite/examine-graph.ts';
import { openPrepared, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

test('calls nothing damaged that could only not be reached', async () => {
  const store = await openPrepared(graph.folder);
  renameSync(graph.at('graph.db'), graph.at('away'));
  await expect(store.examine(soon())).rejects.toThrow(StoreUnavailable);
  renameSync(graph.at('away'), graph.at('graph.db'));
  expect(await store.examine(soon())).toEqual([]);
  await store.close();
});

test.each(["DELETE FROM meta WHERE key = 'state'", "UPDATE meta SET value = '{' WHERE key = 'state'"])(
  'finds that a graph does not say what it holds: %s',
  async (text) => {
    const store = await openPrepared(graph.folder);
    const other = connect(graph.at('graph.db'));
    other.exec(text);
    other.close();
    const findings = await store.examine(soon());
    expect(findings.map(({ message }) => message)).toEqual([
      'It does not say what it holds: run `cuibono restore FILE` with a backup of it.',
    ]);
    await store.close();
  },
);

test('ends an examination with its call, and not only the wait for it', async () => {
  const store = await openPrepared(graph.folder);
  const over = { deadline: Date.now() - 1 };
  await expect(examineFile(graph.folder, { call: over })).rejects.toThrow(StoreTimeout);
  const aborted = { ...soon(), signal: AbortSignal.abort() };
  await expect(examineFile(graph.folder, { call: aborted })).rejects.toThrow(StoreAborted);
  const controller = new AbortController();
  const running = examineFile(graph.folder, { call: { ...soon(), signal: controller.signal } });
  controller.abort();
  await expect(running).rejects.toThrow(StoreAborted);
  await store.close();
});
