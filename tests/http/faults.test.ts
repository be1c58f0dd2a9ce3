import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { StatementRefused, StoreAborted, StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import type { CallOptions } from '../../src/store/store.ts';
import { throwIfOver } from '../../src/store/within-deadline.ts';
import { busy } from '../support/busy.ts';
import { storeQuery, type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ CUIBONO_DEADLINE_MS: '700' });
  await server.ready;
});
afterEach(() => server.breakReads(null));
afterAll(() => server.close());

const failWith = (error: unknown) =>
  server.breakReads(async () => {
    throw error;
  });

const both = `{ __typename a: company(id: "company/none") { id } }`;

test.each([
  [new StoreUnavailable('bolt://db.internal:7687 refused'), 503, 'UNAVAILABLE'],
  [new StoreTimeout('too late'), 504, 'TIMEOUT'],
])('answers a fault of the store as a whole, without data: %s', async (error, status, code) => {
  failWith(error);
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const response = await server.post({ query: both }, { accept });
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('1');
    const body = await response.json();
    expect(Object.keys(body)).toEqual(['errors']);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toEqual({ code });
    expect(JSON.stringify(body)).not.toMatch(/bolt|internal|too late/);
  }
});

test('logs a fault of the store for the operator, once under many requests', async () => {
  failWith(new StoreUnavailable('start this program again', { cause: new Error('replaced') }));
  const before = server.logged.length;
  for (let i = 0; i < 20; i++)
    expect(await (await server.post({ query: storeQuery })).text()).not.toMatch(/again/);
  const lines = server.logged.slice(before).filter((line) => line.msg === 'store fault');
  expect(JSON.stringify(lines[0])).toMatch(/start this program again.*replaced/);
  expect(lines[0]).toMatchObject({ level: 50 });
  const told = lines.reduce((sum, { leftOut }) => sum + (typeof leftOut === 'number' ? leftOut : 1), 0);
  expect(lines.length).toBeLessThan(20);
  expect(told).toBeLessThanOrEqual(20);
});

test('logs no request that ran out of time as a fault of the store', async () => {
  failWith(new StoreTimeout('too late'));
  const before = server.logged.length;
  expect((await server.post({ query: storeQuery })).status).toBe(504);
  expect(server.logged.slice(before).filter((line) => line.msg === 'store fault')).toEqual([]);
});

test.each([
  new Error('secret of bolt://db.internal:7687'),
  new StatementRefused('secret', { cause: new Error('MATCH (n:Secret)') }),
  'a secret text',
])('masks what nobody foresaw, and logs it once under the id of its request: %s', async (thrown) => {
  failWith(thrown);
  const before = server.logged.length;
  const response = await server.post({ query: storeQuery });
  const text = await response.text();
  expect(text).not.toMatch(/secret|bolt|MATCH|node_modules|\.ts|stack/i);
  expect(JSON.parse(text).errors).toMatchObject([
    { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
  const lines = server.logged.slice(before).filter((line) => line.msg === 'unexpected error');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ requestId: response.headers.get('x-request-id') });
  expect(JSON.stringify(lines[0])).toContain('secret');
});

test('ends a request at its deadline when the store does not answer', async () => {
  const calls: CallOptions[] = [];
  server.breakReads((_, call) => {
    calls.push(call);
    return new Promise((_resolve, reject) => {
      setTimeout(reject, call.deadline - Date.now(), new StoreTimeout('late'));
    });
  });
  const started = Date.now();
  expect((await server.post({ query: storeQuery })).status).toBe(504);
  expect(Date.now() - started).toBeLessThan(1_700 + busy);
  expect((calls.at(-1)?.deadline ?? 0) - started).toBeGreaterThan(600);
});

test('asks the store for nothing more once the client has gone', async () => {
  const asked: CallOptions[] = [];
  const leaving = new AbortController();
  server.breakReads(async (_, call) => {
    asked.push(call);
    leaving.abort();
    // It answers all the same, and a search that finds no name looks for others that sound like it.
    await vi.waitFor(() => expect(call.signal?.aborted).toBe(true));
    return [];
  });
  const body = JSON.stringify({ query: '{ search(text: "nowhere") { nodes { id } } }' });
  const headers = { 'content-type': 'application/json' };
  const sent = fetch(`${server.url}/graphql`, { method: 'POST', body, headers, signal: leaving.signal });
  await expect(sent).rejects.toThrow();
  await vi.waitFor(() => expect(asked[0]?.signal?.aborted).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const call of asked.slice(1)) expect(() => throwIfOver(call)).toThrow(StoreAborted);
});

test('tells the store when the client has gone', async () => {
  let asked: CallOptions | undefined;
  server.breakReads((_, call) => {
    asked = call;
    return new Promise(() => {});
  });
  const leaving = new AbortController();
  const body = JSON.stringify({ query: storeQuery });
  const init = {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
    signal: leaving.signal,
  };
  const gone = fetch(`${server.url}/graphql`, init).catch(() => 'gone');
  await vi.waitFor(() => expect(asked).toBeDefined());
  expect(asked?.signal?.aborted).toBe(false);
  leaving.abort();
  expect(await gone).toBe('gone');
  await vi.waitFor(() => expect(asked?.signal?.aborted).toBe(true), 250);
});
