import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.ready;
});
afterAll(() => server.close());

test.each(
  serverAudits({ url: () => `${server.url}/graphql` }).map((audit) => [audit.id, audit.name, audit] as const),
)('%s: %s', async (_, __, audit) => {
  const result = await audit.fn();
  expect(result.status === 'notice' ? 'ok' : result.status, JSON.stringify(result)).toBe('ok');
});
