import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { busy } from '../../support/busy.ts';
import { change, endless, number, openPrepared, query, scratchFolder, soon } from './plain-sql.ts';

const { folder, remove } = scratchFolder();
let store: Store;
const rows = 100_000;
beforeAll(async () => {
  store = await openPrepared(folder);
  const things = Array.from({ length: rows }, (_, id) => [id, `name ${id}`]);
  await store.write((tx) => tx.run(change('INSERT INTO thing VALUES (?1, ?2)', things)), soon());
});
afterAll(async () => {
  await store.close();
  remove();
});

test('answers a lookup while forty statements that never end and a thousand scans want to run', async () => {
  const lookup = (id: number) => query('SELECT name FROM thing WHERE id = ?1', [id]);
  // As in a server that has answered some: what is new waits for its turn among what is new.
  for (let id = 0; id < 5; id += 1) await number(store, lookup(id));
  const deadline = Date.now() + 3_000;
  const lateness: number[] = [];
  const asked: Promise<unknown>[] = [];
  const ask = (statement: ReturnType<typeof query>, turn: object) =>
    asked.push(store.read(statement, { deadline, turn }).catch(() => lateness.push(Date.now() - deadline)));
  for (let i = 0; i < 40; i += 1) ask(endless(i), {});
  for (let request = 0; request < 5; request += 1) {
    const turn = {};
    for (let i = 0; i < 200; i += 1) {
      ask(
        query('SELECT count(*) FROM thing WHERE (id & 63 OR tick()) AND instr(name, ?1) > 0', [`e ${i}`]),
        turn,
      );
    }
  }
  const times: number[] = [];
  for (let id = 0; Date.now() < deadline - 100; id = (id + 1) % rows) {
    const begun = performance.now();
    expect(await number(store, lookup(id))).toBe(`name ${id}`);
    times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await Promise.all(asked);
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(250 + busy);
  expect(Math.max(...lateness)).toBeLessThan(250 + busy);
  expect(lateness.length).toBeGreaterThanOrEqual(40);
});

test('ends a statement whose caller has gone, so that its reader is free', async () => {
  for (let i = 0; i < 10; i += 1) {
    const controller = new AbortController();
    const reading = store.read(endless(100), { ...soon(), signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(reading).rejects.toThrow('cancelled');
  }
  expect(await number(store, query('SELECT count(*) FROM thing'))).toBe(rows);
});

test('lets a process end while a statement runs', () => {
  const script = fileURLToPath(new URL('./exit-child.ts', import.meta.url));
  const { status, signal, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, folder], {
    encoding: 'utf8',
  });
  expect({ status, signal, stderr }).toEqual({ status: 7, signal: null, stderr: '' });
});
