import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import { fill } from '../support/fill.ts';
import {
  both,
  byId,
  byYoga,
  json,
  paged,
  posted,
  quickRequests,
  strict,
  typename,
} from '../support/quick-requests.ts';
import { type RawRequest, rawRequest } from '../support/raw-request.ts';
import { storeQuery, type TestServer, testServer } from '../support/server.ts';

/** Addresses of the requests that Yoga answered. */
const throughYoga = vi.hoisted((): string[] => []);

vi.mock(import('../../src/server/graphql-endpoint.ts'), async (original) => {
  const { watchedYoga } = await import('../support/watched-yoga.ts');
  return watchedYoga(await original(), (address) => throughYoga.push(address));
});

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    CUIBONO_ALIASES_MAX: '1000',
    CUIBONO_ANSWER_FIELDS: '1000',
    CUIBONO_BODY_MAX_BYTES: '20000',
    CUIBONO_NESTING_MAX: '6',
    CUIBONO_PATH_HUB_LINKS: '1',
    CUIBONO_SHOW_PLANS: '1',
  });
  await fill(await server.ready, {
    links: [
      { from: 'company/a', field: 'owns', to: 'company/b' },
      { from: 'company/b', field: 'owns', to: 'company/c' },
    ],
  });
});
afterEach(() => server.breakReads(null));
afterAll(() => server.close());

/** What the server answers to a request, and whether it did so without Yoga, once Yoga has answered it. */
async function compared(given: RawRequest) {
  const expected = await rawRequest(server.url, byYoga(given));
  throughYoga.length = 0;
  const answer = await rawRequest(server.url, given);
  return { expected, answer, quick: throughYoga.length === 0 };
}

describe('is answered without Yoga, and as by Yoga', () => {
  test.each(quickRequests)('%s', async (_, given) => {
    const { expected, answer, quick } = await compared(given);
    expect(answer).toEqual(expected);
    expect(quick).toBe(true);
  });

  test.each<[string, unknown]>([
    ['that is away', new StoreUnavailable('bolt://db.internal:7687 refused')],
    ['that is late', new StoreTimeout('too late')],
    ['that throws what nobody foresaw', new Error('secret')],
    ['that throws a text', 'secret'],
  ])('a fault of a store %s', async (_, thrown) => {
    server.breakReads(async () => {
      throw thrown;
    });
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const before = server.logged.length;
      const { expected, answer, quick } = await compared(posted({ query: storeQuery }, { accept }));
      expect(answer).toEqual(expected);
      expect(quick).toBe(true);
      const lines = server.logged.slice(before).filter(({ msg }) => msg === 'unexpected error');
      expect(lines).toHaveLength(
        thrown instanceof StoreUnavailable || thrown instanceof StoreTimeout ? 0 : 2,
      );
    }
  });
});

describe('is left to Yoga', () => {
  test.each<[string, RawRequest]>([
    ['a document that is not valid', posted({ query: '{ what }' })],
    ['a document that does not parse', posted({ query: '{' }, strict)],
    ['several operations, and none named', posted({ query: both })],
    ['an operation that is not there', posted({ query: both, operationName: 'C' })],
    ['a name that is a number', posted({ query: both, operationName: 1 })],
    ['a mutation', posted({ query: 'mutation { a }' })],
    ['a subscription', posted({ query: 'subscription { a }' })],
    ['extensions', posted({ query: typename, extensions: { a: 1 } })],
    ['another parameter', posted({ query: typename, what: 1 })],
    ['a parameter of every object', posted(`{"query":"${typename}","__proto__":{"a":1}}`)],
    ['variables that are a list', posted({ query: typename, variables: [] })],
    ['broken JSON', posted('{"query')],
    ['JSON behind a mark of its order of bytes', posted(`\uFEFF{"query":"${typename}"}`)],
    ['a batch', posted([{ query: typename }])],
    ['null', posted('null')],
    ['a body that is too long', posted({ query: typename + ' '.repeat(20_000) })],
    ['a text that is too long to be kept', posted({ query: typename + ' '.repeat(17_000) })],
    ['no body', posted('')],
    [
      'a body without a length',
      { headers: { ...json, 'transfer-encoding': 'chunked' }, pieces: [JSON.stringify({ query: typename })] },
    ],
    ['another type of body', posted({ query: typename }, { 'content-type': 'text/plain' })],
    ['a type in capitals', posted({ query: typename }, { 'content-type': 'Application/JSON' })],
    ['a packed body', posted({ query: typename }, { 'content-encoding': 'gzip' })],
    ['a stream of events', posted({ query: typename }, { accept: 'text/event-stream' })],
    ['parts', posted({ query: typename }, { accept: 'multipart/mixed' })],
    ['a type that there is not', posted({ query: typename }, { accept: 'image/png' })],
    ['its plan', posted({ query: paged }, { 'x-cuibono-plan': '1' })],
    [
      'headers of another origin',
      posted({ query: typename }, { origin: 'https://example.org', 'access-control-request-headers': 'x-a' }),
    ],
    ['what may be sent from elsewhere', { method: 'OPTIONS', headers: { origin: 'https://example.org' } }],
    ['another method', { ...posted({ query: typename }), method: 'PUT' }],
  ])('%s', async (_, given) => {
    const { expected, answer, quick } = await compared(given);
    expect(answer).toEqual(expected);
    expect(quick).toBe(false);
  });

  test('GET', async () => {
    throughYoga.length = 0;
    const given = { method: 'GET', path: `/graphql?query=${encodeURIComponent(typename)}` };
    expect((await rawRequest(server.url, given)).body).toBe('{"data":{"__typename":"Query"}}');
    expect(throughYoga).toHaveLength(1);
  });

  test('a text that it has not seen', async () => {
    throughYoga.length = 0;
    const given = posted({ query: '{ unseen: __typename }' });
    const first = await rawRequest(server.url, given);
    expect(throughYoga).toHaveLength(1);
    expect(await rawRequest(server.url, given)).toEqual(first);
    expect(throughYoga).toHaveLength(1);
  });
});

test('whatever is sent, the answer is that of Yoga', async () => {
  const accepts = [
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'image/png',
    'a;charset=b',
  ];
  const queries = [typename, both, byId, paged, '{ what }', ''];
  const any = <T>(...values: readonly T[]) =>
    fc.oneof(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 2 }));
  const bodies = fc.record(
    {
      query: any(...queries),
      variables: any({ id: 'company/a' }, { first: 1 }, null),
      operationName: any('A', 'B', null),
      extensions: any(null, {}),
      more: fc.jsonValue({ maxDepth: 1 }),
    },
    { requiredKeys: ['query'] },
  );
  const headers = fc.record(
    { accept: fc.constantFrom(...accepts), origin: fc.constantFrom('https://example.org', 'null') },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(bodies, fc.jsonValue()), headers, async (body, sent) => {
      const { expected, answer } = await compared(posted(body, sent));
      expect(answer).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test('a request with many statements at once makes Node warn of nothing', async () => {
  const warnings: string[] = [];
  const warned = ({ message }: Error) => warnings.push(message);
  process.on('warning', warned);
  const counts = Array.from(
    { length: 20 },
    (_, n) => `c${n}: companies(where: { name: { eq: "${n}" } }) { totalCount }`,
  );
  const { answer, quick } = await compared(posted({ query: `{ ${counts.join(' ')} }` }));
  expect([answer.status, quick]).toEqual([200, true]);
  await new Promise(setImmediate);
  process.off('warning', warned);
  expect(warnings).toEqual([]);
});
