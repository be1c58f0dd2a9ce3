import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storeFaultLog } from '../../../src/server/store-fault-log.ts';
import { StoreDamaged, StoreFull } from '../../../src/store/errors.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function logging() {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const write = (line: string) => lines.push(JSON.parse(line));
  return { log: storeFaultLog(pino({ level: 'info' }, { write })), lines };
}

const damaged = new StoreDamaged('The graph is damaged.', { cause: new Error('malformed page 7') });

test('a fault is logged at once, with its cause and the request that met it', () => {
  const { log, lines } = logging();
  log(damaged, 'r1');
  expect(lines).toMatchObject([{ level: 50, requestId: 'r1', msg: 'store fault' }]);
  expect(JSON.stringify(lines)).toMatch(/The graph is damaged.*malformed page 7/);
});

test('the same message is logged once a second, with how often it came', async () => {
  const { log, lines } = logging();
  for (let i = 0; i < 500; i++) log(damaged);
  log(new StoreFull('The disk is full.'));
  expect(lines).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatchObject({ leftOut: 499 });
  await vi.advanceTimersByTimeAsync(5_000);
  log(damaged);
  expect(lines).toHaveLength(4);
});

test('however many messages there are, few are distinguished', () => {
  const { log, lines } = logging();
  for (let i = 0; i < 10_000; i++) log(new Error(`another ${i}`));
  expect(lines.length).toBeLessThan(200);
});
