import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.ready;
});
afterAll(() => server.close());

const audits = serverAudits({ url: () => `${server.url}/graphql` });

// The second time most of the operations are known, and do not go through Yoga.
test.each(
  ['first', 'again'].flatMap((time) => audits.map((audit) => [time, audit.id, audit.name, audit] as const)),
)('%s %s: %s', async (_, __, ___, audit) => {
  const result = await audit.fn();
  expect(result.status === 'notice' ? 'ok' : result.status, JSON.stringify(result)).toBe('ok');
});
