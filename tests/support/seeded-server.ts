import { afterAll, beforeAll } from 'vitest';
import { seed } from './seeded.ts';
import { type TestServer, testServer } from './server.ts';

/** A server with the seeds, for the tests of one file; it has an address once these run. */
export function seededServer(
  environment: Readonly<Record<string, string>> = {},
): Pick<TestServer, 'url' | 'breakReads'> {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(environment, { loadSeeds: (store) => seed(store) });
    await server.ready;
  }, 60_000);
  afterAll(() => server.close());
  return {
    get url() {
      return server.url;
    },
    breakReads: (how) => server.breakReads(how),
  };
}
