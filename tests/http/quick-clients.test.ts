import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { byYoga, inPieces, json, posted, typename } from '../support/quick-requests.ts';
import { rawRequest } from '../support/raw-request.ts';
import { storeQuery, type TestServer, testServer } from '../support/server.ts';

/** Addresses of the requests that Yoga answered. */
const throughYoga = vi.hoisted((): string[] => []);

vi.mock(import('../../src/server/graphql-endpoint.ts'), async (original) => {
  const { watchedYoga } = await import('../support/watched-yoga.ts');
  return watchedYoga(await original(), (address) => throughYoga.push(address));
});

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.ready;
});
afterEach(() => server.breakReads(null));
afterAll(() => server.close());

test('a client that goes away ends its statements', async () => {
  await rawRequest(server.url, posted({ query: storeQuery }));
  throughYoga.length = 0;
  const asked: Parameters<Store['read']>[1][] = [];
  server.breakReads((_, call) => {
    asked.push(call);
    return new Promise(() => {});
  });
  const leaving = new AbortController();
  const init = {
    method: 'POST',
    body: JSON.stringify({ query: storeQuery }),
    headers: { ...json, accept: '' },
  };
  const gone = fetch(`${server.url}/graphql`, { ...init, signal: leaving.signal }).catch(() => 'gone');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.signal?.aborted).toBe(false);
  leaving.abort();
  expect(await gone).toBe('gone');
  await vi.waitFor(() => expect(asked[0]?.signal?.aborted).toBe(true), 250);
  expect(throughYoga).toEqual([]);
});

test('a client that goes away before its body is there leaves nothing behind', async () => {
  const path = '/graphql';
  const given = posted({ query: typename });
  await rawRequest(server.url, given);
  throughYoga.length = 0;
  const before = server.logged.length;
  const sent = request(new URL(path, server.url), { method: 'POST', headers: { ...given.headers } });
  sent.once('error', () => {});
  sent.write('{"query":', () => sent.destroy());
  const since = () => server.logged.slice(before);
  await vi.waitFor(() => expect(since()).toContainEqual(expect.objectContaining({ path, finished: false })));
  // What was asked before it may still be logging.
  const requestId = since().find(({ finished }) => finished === false)?.requestId;
  expect(since().filter((line) => line.requestId === requestId && line.level !== 20)).toEqual([]);
  expect(throughYoga).toEqual([]);
});

test('a request that has begun is answered while the server stops', async () => {
  const stopping = await testServer();
  await stopping.ready;
  const known = posted({ query: typename });
  await rawRequest(stopping.url, byYoga(known));
  throughYoga.length = 0;
  let closed: Promise<void> | undefined;
  const between = async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    closed ??= stopping.close();
  };
  const begun = [known, posted({ query: '{ unseen: __typename }' })].map((given) =>
    rawRequest(stopping.url, { ...inPieces(given), between }),
  );
  for (const { status, headers } of await Promise.all(begun)) {
    expect(status).toBe(200);
    expect(headers).toContain('connection: close');
  }
  expect(throughYoga).toHaveLength(1);
  await closed;
});
