import { describe, expect, test } from 'vitest';
import { StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import { postForm, postQueries } from '../support/reconciliation.ts';
import { seededServer } from '../support/seeded-server.ts';
import { testServer } from '../support/server.ts';

const server = seededServer({
  CUIBONO_RECONCILE_BATCH: '2',
  CUIBONO_RECONCILE_CANDIDATES: '3',
  CUIBONO_RECONCILE_PROPERTIES: '2',
  CUIBONO_FILTER_TEXT_MAX: '30',
  CUIBONO_EXTEND_IDS: '2',
  CUIBONO_EXTEND_VALUES: '1',
  CUIBONO_BODY_MAX_BYTES: '4000',
  CUIBONO_PUBLIC_URL: 'https://graph.example/kb',
});

const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);
const match = (body: unknown, type = 'application/json') =>
  fetch(`${server.url}/match`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const told = async (response: Response) => [response.status, (await response.json()).errors[0].message];
const oracle = { query: 'Oracle', type: 'Company' };

describe('limits', () => {
  test('of a batch: as many queries as are allowed are answered, and one more is 413', async () => {
    expect((await postQueries(server.url, { a: oracle, b: oracle })).status).toBe(200);
    expect(await told(await postQueries(server.url, { a: oracle, b: oracle, c: oracle }))).toEqual([
      413,
      'queries: there are 3 queries, and at most 2 in one batch (CUIBONO_RECONCILE_BATCH).',
    ]);
    expect((await match({ queries: { a: {}, b: {}, c: {} } })).status).toBe(413);
  });

  test('of candidates: no query has more', async () => {
    const body = await (await postQueries(server.url, { a: { query: 'Japan', limit: 100 } })).json();
    expect(body.a.result).toHaveLength(3);
  });

  test('of what one query gives: one value more is told for it', async () => {
    const of = (...v: string[]) => ({ query: 'Oracle', properties: [{ pid: 'names', v }] });
    const body = await (await postQueries(server.url, { a: of('x'), b: of('x', 'y') })).json();
    expect([body.a.error, body.b.error]).toEqual([
      undefined,
      'b: it gives 3 names and values, and at most 2 are compared (CUIBONO_RECONCILE_PROPERTIES)',
    ]);
  });

  test('of a text: a value that is longer is told, and of a name only the beginning counts, as in a search', async () => {
    const of = (length: number) => ({
      query: 'Oracle',
      type: 'Company',
      properties: [{ pid: 'website', v: 'x'.repeat(length) }],
    });
    const body = await (await postQueries(server.url, { a: of(30), b: of(31) })).json();
    expect([body.a.error, body.b.error]).toEqual([
      undefined,
      'b: a value has 31 characters, and at most 30 are compared (CUIBONO_FILTER_TEXT_MAX)',
    ]);
    const long = await postQueries(server.url, {
      a: { query: `Oracle${' '.repeat(194)}x`, type: 'Company' },
    });
    expect((await long.json()).a.result[0].id).toBe('company/oracle');
  });

  test('of an extension: of entities, of properties, and of values', async () => {
    const extend = (ids: readonly string[], ...pids: string[]) =>
      postForm(server.url, { extend: JSON.stringify({ ids, properties: pids.map((id) => ({ id })) }) });
    const two = await extend(['company/oracle', 'company/microsoft'], 'names', 'identifiers');
    expect((await two.json()).rows['company/oracle'].names).toHaveLength(1);
    expect((await extend(['company/a', 'company/b', 'company/c'], 'names')).status).toBe(413);
    expect((await extend(['company/a'], 'names', 'website', 'identifiers')).status).toBe(413);
    expect(await told(await extend(['company/a'], '__proto__'))).toEqual([
      400,
      'extend.properties: there is no property "__proto__"; /reconcile/suggest/property lists them.',
    ]);
  });

  test('of a body: one that is too long is 413, whether or not it says its length', async () => {
    const long = `queries=${JSON.stringify({ a: { query: 'x'.repeat(4000) } })}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await get('/reconcile', { method: 'POST', headers, body: long })).status).toBe(413);
    const stream = new Blob([long]).stream();
    const sent = get('/reconcile', { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit);
    expect((await sent).status).toBe(413);
  });

  test('of what a client may spend are those of every request', async () => {
    const poor = await testServer({ CUIBONO_COST_PER_MINUTE: '20000' });
    try {
      await poor.ready;
      const first = await postQueries(poor.url, { a: oracle, b: oracle });
      const second = await postQueries(poor.url, { a: oracle, b: oracle });
      expect([first.status, second.status]).toEqual([200, 429]);
      expect(second.headers.get('retry-after')).toMatch(/^\d+$/);
    } finally {
      await poor.close();
    }
  });
});

describe('what is hostile is refused', () => {
  test.each([
    ['no JSON', '{"a":', 'queries is not JSON.'],
    ['brackets without end', '['.repeat(1000), 'queries has brackets more than 64 deep.'],
    [
      'a list',
      '[]',
      'queries: expected an object with a query under each key, such as {"q0": {"query": "Oracle"}}.',
    ],
    ['nothing', '', 'queries is not JSON.'],
  ])('%s', async (_, queries, message) => {
    expect(await told(await postQueries(server.url, queries))).toEqual([400, message]);
  });

  test('as are names that every object has, texts that no store takes, and numbers without end', async () => {
    const queries =
      '{"__proto__":{"query":"Oracle","__proto__":{"type":"Company"}},"constructor":{"query":"Oracle","limit":1e999}}';
    const body = await (await postQueries(server.url, queries)).text();
    expect(Object.keys(JSON.parse(body))).toEqual(['__proto__', 'constructor']);
    expect(JSON.parse(body).constructor.error).toContain('constructor.limit: ');
    expect(({} as Record<string, unknown>).type).toBeUndefined();
    const broken = await postQueries(server.url, '{"a":{"query":"\\ud800"},"b":{"query":"a\\u0000b"}}');
    const answers = await broken.json();
    expect([answers.a.error, answers.b.error]).toEqual([
      'a: "\\ud800" is no text that could be looked up',
      'b: "a\\u0000b" is no text that could be looked up',
    ]);
  });

  test('as is a body of another type, and another method', async () => {
    expect((await get('/reconcile', { method: 'POST', body: 'queries={}' })).status).toBe(415);
    const put = await get('/reconcile', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect((await get('/match')).status).toBe(405);
    expect((await match('queries={}', 'application/x-www-form-urlencoded')).status).toBe(415);
  });

  test('as is a callback that is no name of a function; one that is gets the answer, and nothing sniffs it', async () => {
    for (const callback of ['alert(1)//', 'a b', '</script>', 'a'.repeat(200), ''])
      expect((await get(`/reconcile?callback=${encodeURIComponent(callback)}`)).status).toBe(400);
    const answer = await get('/reconcile/suggest/type?prefix=company&callback=jQuery_1.on');
    expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([
      'text/javascript; charset=utf-8',
      'nosniff',
    ]);
    expect(await answer.text()).toMatch(/^\/\*\*\/jQuery_1\.on\(\{.*\}\);$/);
    const manifest = await (await get('/reconcile?callback=f')).text();
    expect(manifest).toContain('"versions":["0.2"]');
  });

  test('as is a cursor that is no number', async () => {
    expect((await get('/reconcile/suggest/entity?prefix=a&cursor=-1')).status).toBe(400);
    expect((await get('/reconcile/suggest/type?prefix=a&cursor=1e9')).status).toBe(400);
  });
});

test('the addresses of the manifest begin with the public one, where it is configured', async () => {
  const { preview, suggest } = await (await get('/reconcile')).json();
  expect(preview.url).toBe('https://graph.example/kb/reconcile/preview?id={{id}}');
  expect(suggest.entity.service_url).toBe('https://graph.example/kb');
});

test('any page may ask, and be told what it may ask', async () => {
  const origin = 'https://elsewhere.example';
  const answer = await get('/reconcile', { headers: { origin } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  const asked = await get('/match', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-headers': 'content-type' },
  });
  expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
  const refused = await get('/reconcile?queries=x', { headers: { origin } });
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, origin]);
});

test('a store that fails is 503, and never no candidates', async () => {
  server.breakReads(() => Promise.reject(new StoreUnavailable('gone')));
  try {
    const answers = await Promise.all([
      postQueries(server.url, { a: oracle }),
      postQueries(server.url, { a: { query: 'company/oracle' } }),
      match({ queries: { a: { names: ['Oracle'] } } }),
      postForm(server.url, { extend: '{"ids":["company/oracle"],"properties":[{"id":"names"}]}' }),
      get('/reconcile/suggest/entity?prefix=oracle'),
      get('/reconcile/preview?id=company%2Foracle'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503, 503]);
    expect(await answers[0]?.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  } finally {
    server.breakReads(null);
  }
});

test('what the store does not answer by the deadline of the request is 504', async () => {
  server.breakReads(() => Promise.reject(new StoreTimeout('late')));
  try {
    expect((await postQueries(server.url, { a: oracle })).status).toBe(504);
  } finally {
    server.breakReads(null);
  }
});
