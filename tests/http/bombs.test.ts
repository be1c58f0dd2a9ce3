import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bomb, harmless, refused } from '../fuzz/bombs.ts';
import { type FuzzServer, fuzzServer } from '../fuzz/fuzz-server.ts';

/**
 * Milliseconds of processor time, of this process and all its threads, in which a request is refused; and in which one is answered
 * that costs as much as may be asked, which is a second on the machine that prices were measured on.
 */
const [toRefuse, toAnswer] = [200, 2_000];

let server: FuzzServer;
beforeAll(async () => {
  server = await fuzzServer(1_000, 1);
  // What runs for the first time is compiled first.
  for (const bomb of [...harmless, ...refused.slice(0, 10)]) await server.post(bomb.body);
});
afterAll(() => server.close());

/** What a request costs at least: into one, a collection of all memory may fall. Each time its text is a new one, which nothing knows. */
async function costOf({ body }: Bomb, limit: number) {
  const { query, ...rest } = JSON.parse(body);
  let least = await once(body);
  for (const more of [' ', '  ']) {
    if (least.ms < limit) break;
    const again = await once(JSON.stringify({ query: `${query}${more}`, ...rest }));
    if (again.ms < least.ms) least = again;
  }
  return least;
}

async function once(body: string) {
  const before = process.cpuUsage();
  const answer = await server.post(body);
  const { user, system } = process.cpuUsage(before);
  return { ...answer, ms: (user + system) / 1_000 };
}

test('there are sixty of them at least', () => {
  expect(new Set([...refused, ...harmless].map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
});

test.each(refused.map((bomb) => [bomb.name, bomb] as const))('%s: is refused', async (_, bomb) => {
  const { body, status, ms } = await costOf(bomb, toRefuse);
  expect(status).toBeLessThan(500);
  const { data, errors } = JSON.parse(body);
  expect(data ?? null).toBeNull();
  expect(['TOO_EXPENSIVE', 'BAD_USER_INPUT', 'BAD_CURSOR']).toContain(errors[0].extensions.code);
  // It may repeat a name that it was sent.
  expect(body.length).toBeLessThan(bomb.body.length + 20_000);
  expect(ms).toBeLessThan(toRefuse);
});

test.each(harmless.map((bomb) => [bomb.name, bomb] as const))('%s: does no harm', async (_, bomb) => {
  const { body, ms } = await costOf(bomb, toAnswer);
  expect(JSON.parse(body).errors).toBeUndefined();
  expect(ms).toBeLessThan(toAnswer);
});
