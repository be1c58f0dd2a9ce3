import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../support/fill.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ CUIBONO_PATH_HUB_LINKS: '1' });
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
