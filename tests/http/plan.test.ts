import { afterEach, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer | undefined;
afterEach(() => server?.close());

const query = '{ companies(first: 2) { nodes { id investments(first: 1) { nodes { status } } } } }';
const asked = { 'x-cuibono-plan': '1' };

test('a server that shows plans lists the statements of an answer for those who ask', async () => {
  server = await testServer({ CUIBONO_SHOW_PLANS: '1' });
  await server.ready;
  expect(await (await server.post({ query }, asked)).json()).toEqual({
    data: { companies: { nodes: [] } },
    extensions: {
      plan: [{ name: 'listOfKind', text: expect.stringMatching(/SELECT .*INVESTED_BY.*LIMIT/s) }],
    },
  });
  expect(await (await server.post({ query })).json()).not.toHaveProperty('extensions');
});

test('any other server keeps them to itself', async () => {
  server = await testServer();
  await server.ready;
  expect(await (await server.post({ query }, asked)).json()).not.toHaveProperty('extensions');
});
