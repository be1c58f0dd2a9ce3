import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StoreDamaged } from '../../../src/store/errors.ts';
import { countThings, number, openPlain, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

test('refuses a file that has lost its end', async () => {
  await graph.fill(3);
  const whole = readFileSync(graph.at('graph.db'));
  for (const bytes of [1, 4_096, 8_192, whole.length - 4_096, whole.length - 50]) {
    writeFileSync(graph.at('graph.db'), whole.subarray(0, whole.length - bytes));
    expect(await graph.refusal(), `${bytes} bytes less`).toBeInstanceOf(StoreDamaged);
  }
});

test('never takes a graph with a flipped bit in its head for an empty one', async () => {
  await graph.fill(3);
  const whole = readFileSync(graph.at('graph.db'));
  for (let byte = 0; byte < 100; byte += 3) {
    const flipped = Buffer.from(whole);
    flipped[byte] = (flipped[byte] ?? 0) ^ (1 << (byte % 8));
    for (const name of ['graph.db-wal', 'graph.db-shm']) rmSync(graph.at(name), { force: true });
    writeFileSync(graph.at('graph.db'), flipped);
    let things: unknown;
    try {
      const store = await openPlain(graph.folder);
      try {
        things = await number(store, countThings);
      } finally {
        await store.close();
      }
    } catch (error) {
      expect(error, `byte ${byte}`).toBeInstanceOf(Error);
      expect(String(error), `byte ${byte}`).toMatch(/^Store(Damaged|Newer|Unavailable)/);
      continue;
    }
    expect(things, `byte ${byte}`).toBe(3);
  }
});

test('finds by examining what a flipped bit did to a page, or answers as before', async () => {
  await graph.fill(20);
  const whole = readFileSync(graph.at('graph.db'));
  let found = 0;
  for (let at_ = 100; at_ < whole.length; at_ += 977) {
    const flipped = Buffer.from(whole);
    flipped[at_] = (flipped[at_] ?? 0) ^ 4;
    for (const name of ['graph.db-wal', 'graph.db-shm']) rmSync(graph.at(name), { force: true });
    writeFileSync(graph.at('graph.db'), flipped);
    const store = await openPlain(graph.folder).catch((error) => error);
    if (store instanceof Error) {
      expect(String(store)).toMatch(/^Store(Damaged|Newer|Unavailable)/);
      found += 1;
      continue;
    }
    const findings = await store.examine(soon());
    if (findings.length > 0) found += 1;
    else expect(await number(store, countThings)).toBe(20);
    await store.close();
  }
  expect(found).toBeGreaterThan(3);
});
