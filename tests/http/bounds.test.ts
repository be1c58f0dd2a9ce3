import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../support/fill.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ CUIBONO_PATH_HUB_LINKS: '1', CUIBONO_FILTER_TEXT_MAX: '10' });
  await fill(await server.ready, {
    links: [
      { from: 'company/a', field: 'owns', to: 'company/b' },
      { from: 'company/b', field: 'owns', to: 'company/c' },
    ],
  });
});
afterAll(() => server.close());

const query = (more: string) => `{ paths(from: "company/a", to: "company/c"${more}) { length } }`;

test('an answer that a bound kept short says so beside its data', async () => {
  const response = await server.post({ query: query('') });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    data: { paths: [] },
    extensions: {
      bounds: [{ path: 'paths', bounds: ['HUBS'], message: expect.stringMatching(/throughHubs/) }],
    },
  });
});

test('a whole answer says nothing', async () => {
  const response = await server.post({ query: query(', throughHubs: true') });
  expect(await response.json()).toEqual({ data: { paths: [{ length: 2 }] } });
});

test('a text in a filter may be as long as the limit, and not one character longer', async () => {
  const counted = async (where: string) =>
    (await server.post({ query: `{ companies(where: { ${where} }) { totalCount } }` })).json();
  for (const where of ['names: { contains: "0123456789" }', 'name: { in: ["0123456789", "x"] }'])
    expect(await counted(where)).toEqual({ data: { companies: { totalCount: 0 } } });
  expect(await counted('OR: [{ names: { startsWith: "0123456789a" } }]')).toMatchObject({
    errors: [
      {
        message: 'where.OR.0.names.startsWith: a text in a filter has at most 10 characters.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});
