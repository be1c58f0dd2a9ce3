import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeAll(async () => {
  scratch = scratchFolder();
  // As the installation does; a snapshot that is there stays.
  expect(await cuibono(scratch.folder, ['snapshot'])).toMatchObject({ code: 0 });
  scratch.remove();
});
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

/** What a server says at its start with an empty folder, how many countries and data centres it has, and how many pairs are to be judged. */
async function started(...options: readonly string[]) {
  const server = await serverProcess(scratch.folder, {}, ['serve', ...options]);
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ possibleDuplicates { totalCount } countries { totalCount } dataCenters { totalCount } }',
    }),
  });
  const { data } = (await response.json()) as { data: Record<string, { totalCount: number }> };
  server.kill('SIGTERM');
  await server.exited;
  const told = server
    .out()
    .split('\n')
    .flatMap((line) => (line.includes('seeds') ? [(JSON.parse(line) as { msg: string }).msg] : []));
  const [toJudge, ...counts] = Object.values(data).map(({ totalCount }) => totalCount);
  return { told, counts, toJudge };
}

test('serve takes the snapshot of its seeds into a new store, and answers as when it loads them', async () => {
  const { told, counts, toJudge } = await started();
  expect(told).toEqual(['seeds taken from their snapshot']);
  scratch.remove();
  scratch = scratchFolder();
  const loaded = await started('--no-snapshot');
  expect(loaded.told).toEqual(['seeds loaded']);
  expect(counts).toEqual(loaded.counts);
  expect(counts.every((count) => count > 200)).toBe(true);
  // What may be one was looked for at the installation.
  expect(toJudge).toBeGreaterThan(10);
});

test('serve --no-seeds begins with an empty store', async () => {
  expect(await started('--no-seeds')).toEqual({ told: [], counts: [0, 0], toJudge: 0 });
});
