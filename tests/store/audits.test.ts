import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/server.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

let server: TestServer;
const audits = serverAudits({ url: () => `${server.url}/graphql` });

test('all of them are asked', () => {
  expect(audits).toHaveLength(61);
});

describe.each(storesUnderTest())('on $name', ({ open }) => {
  let opened: StoreUnderTest;
  beforeAll(async () => {
    opened = await open();
    server = await testServer({}, { store: opened.store });
    await server.ready;
  });
  afterAll(async () => {
    await server.close();
    await opened.destroy();
  });

  // The second time most of the operations are known, and do not go through Yoga.
  test.each(
    ['first', 'again'].flatMap((time) => audits.map((audit) => [time, audit.id, audit.name, audit] as const)),
  )('%s %s: %s', async (_, __, ___, audit) => {
    const result = await audit.fn();
    expect(result.status === 'notice' ? 'ok' : result.status, JSON.stringify(result)).toBe('ok');
  });
});
