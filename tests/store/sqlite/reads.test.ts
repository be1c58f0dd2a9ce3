import { expect, test } from 'vitest';
import { StatementRefused } from '../../../src/store/errors.ts';
import { countThings, make, number, openPrepared, queries, query, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

test('says of a bad statement only its name, and refuses to write in a read', async () => {
  const store = await openPrepared(graph.folder);
  const fault = await store.read(query('SELECT secret FROM'), soon()).catch((error) => error);
  expect(fault).toBeInstanceOf(StatementRefused);
  expect(fault.message).toBe('The embedded store refused read.');
  expect(fault.cause.message).toContain('incomplete input');
  await expect(store.read(make(1), soon())).rejects.toThrow(StatementRefused);
  await expect(store.read(query('INSERT INTO thing (id) VALUES (1) RETURNING id'), soon())).rejects.toThrow(
    StatementRefused,
  );
  expect(await number(store, countThings)).toBe(0);
  await store.close();
});

test('says what went wrong where the moment of several queries was over before them', async () => {
  const store = await openPrepared(graph.folder);
  const asked = store.read(queries('SELECT 1', 'ROLLBACK', 'SELECT secret FROM'), soon());
  const fault = await asked.catch((error) => error);
  expect(fault).toBeInstanceOf(StatementRefused);
  expect(fault.cause.message).toContain('incomplete input');
  await store.close();
});

test('reads several queries as of one moment', async () => {
  const store = await openPrepared(graph.folder);
  const slowly =
    'WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 300000) SELECT count(*) FROM c';
  const reading = store.read(
    queries('SELECT count(*) FROM thing', slowly, 'SELECT count(*) FROM thing'),
    soon(),
  );
  for (let id = 0; id < 30; id += 1) await store.write((tx) => tx.run(make(id)), soon());
  const [before, , after] = await reading;
  expect(before?.n).toBe(after?.n);
  await store.close();
});
