import { beforeEach, expect, test } from 'vitest';
import { inodeOf } from '../../../src/store/sqlite/same-file.mjs';
import { createThread, unlimited } from '../../../src/store/sqlite/thread.ts';
import { openPrepared } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
beforeEach(async () => {
  await (await openPrepared(graph.folder)).close();
});

const threadOf = () =>
  createThread('writer-worker', {
    folder: graph.folder,
    file: 'graph.db',
    inode: inodeOf(graph.at('graph.db')),
    durable: true,
  });
const begin = { do: 'begin' };
const read = (text: string) => ({ do: 'read', queries: [{ text, values: [] }] });
const endless = read(
  'WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT count(*) FROM c WHERE i & 63 OR tick()',
);

test('does jobs in the order in which they were given, though none waits for the one before', async () => {
  const thread = threadOf();
  const done: number[] = [];
  const jobs = [begin, ...[1, 2, 3, 4].map((n) => read(`SELECT ${n}`)), { do: 'rollback' }];
  await Promise.all(
    jobs.map(async (job, place) => {
      expect(await thread.ask(job, unlimited)).toHaveProperty('value');
      done.push(place);
    }),
  );
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  await thread.close();
});

test('ends the job that runs and those behind it when it is told to, and does what is given later', async () => {
  const thread = threadOf();
  const given = [begin, endless, read('SELECT 1'), endless].map((job) => thread.ask(job, unlimited));
  await given[0];
  thread.end();
  const later = thread.ask({ do: 'rollback' }, unlimited);
  for (const job of given.slice(1)) expect(await job).toMatchObject({ ended: true });
  expect(await later).toMatchObject({ value: null });
  expect(await thread.ask(begin, unlimited)).toMatchObject({ value: true });
  await thread.close();
});

test('lets what was given end before it closes', async () => {
  const thread = threadOf();
  const given = [begin, read('SELECT 1')].map((job) => thread.ask(job, unlimited));
  await thread.close();
  expect(await given[1]).toMatchObject({ value: [[[1n]]] });
});
