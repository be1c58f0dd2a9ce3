import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { StoreUnavailable } from '../../src/store/errors.ts';
import { storeQuery, type TestServer, testServer } from '../support/server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const answer = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${server?.url}${path}`, init);
  return [response.status, await response.text()];
};

test('is ready when the store is open', async () => {
  server = await testServer();
  await server.ready;
  expect(await answer('/livez')).toEqual([200, '{"status":"ok"}']);
  expect(await answer('/readyz')).toEqual([200, '{"status":"ready"}']);
});

test('is alive, and not ready, while the seeds load', async () => {
  let loaded = () => {};
  const loading = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  server = await testServer({}, { loadSeeds: () => loading });
  expect(await answer('/livez')).toEqual([200, '{"status":"ok"}']);
  expect(await answer('/readyz')).toEqual([503, '{"status":"starting"}']);
  const refused = await server.post({ query: '{ __typename }' });
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toEqual({
    errors: [{ message: 'The server is starting.', extensions: { code: 'UNAVAILABLE' } }],
  });
  loaded();
  await server.ready;
  expect(await answer('/readyz')).toEqual([200, '{"status":"ready"}']);
});

test('says in three seconds that the store is gone, and that it is back', async () => {
  server = await testServer();
  await server.ready;
  server.breakPings(() => Promise.reject(new StoreUnavailable('bolt://db.internal:7687 is down')));
  await vi.waitFor(
    async () => expect(await answer('/readyz')).toEqual([503, '{"status":"store-unavailable"}']),
    3_000,
  );
  expect(await answer('/livez')).toEqual([200, '{"status":"ok"}']);
  server.breakPings(null);
  await vi.waitFor(async () => expect(await answer('/readyz')).toEqual([200, '{"status":"ready"}']), 3_000);
});

test('logs once what each look at the store finds again, and again once it was well', async () => {
  server = await testServer();
  await server.ready;
  let asked = 0;
  const fail = (message: string) => async () => {
    asked += 1;
    throw new StoreUnavailable(message);
  };
  const faults = () => (server?.logged ?? []).filter(({ msg }) => msg === 'store fault');
  const until = (count: number) => vi.waitFor(() => expect(asked).toBeGreaterThanOrEqual(count), 20_000);
  server.breakPings(fail('the log was removed'));
  await until(4);
  expect(faults()).toHaveLength(1);
  server.breakPings(fail('the file was written over'));
  await until(7);
  expect(faults()).toHaveLength(2);
  server.breakPings(null);
  await vi.waitFor(async () => expect((await answer('/readyz'))[0]).toBe(200), 20_000);
  server.breakPings(fail('the file was written over'));
  await until(9);
  expect(faults()).toHaveLength(3);
}, 60_000);

const meddling: readonly (readonly [string, (folder: string) => void, string])[] = [
  ['is written over', (folder) => writeFileSync(join(folder, 'graph.db'), 'no graph'), 'was written over'],
  ['has lost its log', (folder) => rmSync(join(folder, 'graph.db-wal')), 'was removed or replaced'],
];

test.each(meddling)(
  'is not ready once its graph %s, and the log says what to do',
  async (_, meddle, reason) => {
    server = await testServer();
    const { folder } = await server.ready;
    await server.post({ query: storeQuery });
    meddle(folder ?? '');
    await vi.waitFor(
      async () => expect(await answer('/readyz')).toEqual([503, '{"status":"store-unavailable"}']),
      20_000,
    );
    const faults = server.logged.filter(({ msg }) => msg === 'store fault');
    expect(faults).toHaveLength(1);
    expect(JSON.stringify(faults[0])).toContain(reason);
  },
  60_000,
);

test('answers no query of a graph that was written over', async () => {
  server = await testServer();
  const { folder } = await server.ready;
  expect((await server.post({ query: storeQuery })).status).toBe(200);
  writeFileSync(join(folder ?? '', 'graph.db'), 'no graph');
  const response = await server.post({ query: storeQuery });
  expect(response.status).toBe(503);
  expect(await response.text()).not.toMatch(/graph\.db/);
});

test('answers queries as soon as the store is back, before the next look at it', async () => {
  server = await testServer();
  await server.ready;
  server.breakReads(async () => {
    throw new StoreUnavailable('down');
  });
  expect((await server.post({ query: storeQuery })).status).toBe(503);
  server.breakReads(null);
  expect((await server.post({ query: storeQuery })).status).toBe(200);
});

test('answers about its health to GET and HEAD alone, at these addresses alone', async () => {
  server = await testServer();
  await server.ready;
  expect(await answer('/livez', { method: 'HEAD' })).toEqual([200, '']);
  expect(await answer('/livez', { method: 'POST' })).toEqual([405, '{"status":"method-not-allowed"}']);
  expect(await answer('/health')).toEqual([404, '{"status":"not-found"}']);
  expect(await answer('/graphql?x=/health')).not.toEqual([200, '']);
});
