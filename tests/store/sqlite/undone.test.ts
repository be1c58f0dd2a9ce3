import { expect, test } from 'vitest';
import { StatementRefused, StoreFull } from '../../../src/store/errors.ts';
import { inodeOf } from '../../../src/store/sqlite/same-file.mjs';
import { createThread, unlimited } from '../../../src/store/sqlite/thread.ts';
import { change, claims, countThings, make, number, openPrepared, query, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
const countClaims = query('SELECT count(*) FROM claim');

test('runs nothing that was sent after a statement with which SQLite undid the transaction', async () => {
  const store = await openPrepared(graph.folder);
  await store.write((tx) => tx.run(make(1)), soon());
  const writing = store.write(async (tx) => {
    await tx.run(make(2));
    const sent = [
      tx.run(change('INSERT OR ROLLBACK INTO thing (id) VALUES (1)')),
      tx.run(make(3)),
      tx.run(countThings),
      tx.run(claims('behind')),
    ];
    const faults = (await Promise.allSettled(sent)).map((one) => one.status === 'rejected' && one.reason);
    expect(faults[0]).toBeInstanceOf(StatementRefused);
    expect(new Set(faults).size).toBe(1);
  }, soon());
  await expect(writing).rejects.toThrow(StatementRefused);
  expect(await number(store, countThings)).toBe(1);
  expect(await number(store, countClaims)).toBe(0);
  await store.write((tx) => tx.run(make(4)), soon());
  expect(await number(store, countThings)).toBe(2);
  await store.close();
});

test('keeps nothing of a write that does not wait for the statement that fails', async () => {
  const store = await openPrepared(graph.folder);
  const writing = store.write(async (tx) => {
    await tx.run(make(1));
    for (const statement of [make(1), make(2)]) tx.run(statement).catch(() => {});
  }, soon());
  await expect(writing).rejects.toThrow(StatementRefused);
  expect(await number(store, countThings)).toBe(0);
  await store.close();
});

test('keeps nothing of what was sent after a statement that found no page more', async () => {
  const store = await openPrepared(graph.folder);
  const rows = Array.from({ length: 500 }, (_, id) => [id, 'x'.repeat(500)]);
  const writing = store.write(async (tx) => {
    await tx.run(change('PRAGMA max_page_count = 20'));
    const sent = [
      tx.run(change('INSERT INTO thing VALUES (?1, ?2)', rows)),
      tx.run(claims('behind')),
      tx.run(make(1)),
    ];
    await Promise.allSettled(sent);
  }, soon());
  await expect(writing).rejects.toThrow(StoreFull);
  expect(await number(store, countThings)).toBe(0);
  expect(await number(store, countClaims)).toBe(0);
  await store.close();
});

test('a thread without a transaction keeps no part of one, as after the loss of the thread that began it', async () => {
  const store = await openPrepared(graph.folder);
  const thread = createThread('writer-worker', {
    folder: graph.folder,
    file: 'graph.db',
    inode: inodeOf(graph.at('graph.db')),
    durable: true,
  });
  const parts = [
    { do: 'change', changes: [{ text: 'INSERT INTO thing (id) VALUES (1)', rows: [[]] }] },
    { do: 'read', queries: [{ text: 'SELECT 1', values: [] }] },
    { do: 'commit' },
  ];
  for (const part of parts) {
    expect(await thread.ask(part, unlimited)).toMatchObject({ fault: { code: 'UNDONE' } });
  }
  expect(await thread.ask({ do: 'rollback' }, unlimited)).toMatchObject({ value: null });
  expect(await number(store, countThings)).toBe(0);
  await thread.close();
  await store.close();
});
