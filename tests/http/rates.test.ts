import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
// A lookup costs 101, each request 300 beside it, and each character of a text that is not known 20.
beforeAll(async () => {
  server = await testServer({ CUIBONO_COST_PER_MINUTE: '10000', CUIBONO_PROXIES: '1' });
  await server.ready;
});
afterAll(() => server.close());

const lookup = '{ company(id: "company/none") { id } }';
const search = '{ search(text: "none", first: 1) { nodes { id } } }';
/** Each test asks as a client of its own. */
const post = (client: string, query: string) => server.post({ query }, { 'x-forwarded-for': client });
const left = (response: Response) => Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);

test('every answer says what its client may spend, and what is left, whether its operation is known or not', async () => {
  for (const time of [1, 2, 3]) {
    const response = await post('192.0.2.1', lookup);
    expect(response.status).toBe(200);
    expect(response.headers.get('ratelimit-policy')).toBe('"cost";q=10000;w=60');
    const spent = time * 401 + 20 * lookup.length;
    // At most what a few seconds give back in between.
    expect(left(response)).toBeGreaterThanOrEqual(10_000 - spent);
    expect(left(response)).toBeLessThan(10_000 - spent + 1_000);
  }
});

test('a client that has too little left is refused before its operation is executed, and told when to come again', async () => {
  expect((await post('192.0.2.2', search)).status).toBe(200);
  const refused = await post('192.0.2.2', search);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: expect.stringMatching(
          /^You may spend 10000 units of cost in 60 seconds and have \d+ left; this may cost \d+: try again in/,
        ),
        extensions: { code: 'RATE_LIMITED' },
      },
    ],
  });
  expect((await post('192.0.2.2', lookup)).status).toBe(200);
  expect((await post('192.0.2.3', search)).status).toBe(200);
});

test('requests that are refused for something else are counted', async () => {
  const statuses = [];
  for (let n = 0; n < 40; n += 1) statuses.push((await post('192.0.2.4', '{ nothing }')).status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});

test('GET is counted as well', async () => {
  const address = `${server.url}/graphql?query=${encodeURIComponent(search)}`;
  const get = () => fetch(address, { headers: { 'x-forwarded-for': '192.0.2.5' } });
  expect([(await get()).status, (await get()).status]).toEqual([200, 429]);
});

test('/livez, /readyz and pages are not counted', async () => {
  for (const path of ['/livez', '/readyz', '/'])
    expect((await fetch(`${server.url}${path}`)).headers.get('ratelimit')).toBeNull();
});
