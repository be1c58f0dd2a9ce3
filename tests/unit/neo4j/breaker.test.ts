import { describe, expect, test } from 'vitest';
import { type Breaker, type BreakerEvent, breakerAfter, closed } from '../../../src/store/neo4j/breaker.ts';

/** What is known after events, each at a millisecond. */
const told = (...events: readonly (readonly [BreakerEvent, number])[]): Breaker =>
  events.reduce((breaker, [event, now]) => breakerAfter(breaker, event, now), closed);

describe('a breaker', () => {
  test('stays closed over faults whose server is found, however many they are', () => {
    const slow = Array.from({ length: 100 }, (_, n): [BreakerEvent, number] => ['fault', n]);
    expect(told(...slow).at).toBe('doubted');
    expect(told(...slow, ['found', 100])).toBe(closed);
  });

  test('stays closed over a fault when another statement is answered', () => {
    expect(told(['fault', 0], ['answer', 1])).toBe(closed);
    expect(told(['fault', 0], ['answer', 1], ['missed', 2])).toBe(closed);
  });

  test('tells one doubt from the next', () => {
    expect(told(['fault', 0], ['answer', 1], ['fault', 2])).not.toBe(told(['fault', 0]));
    const doubt = told(['fault', 0]);
    expect(breakerAfter(doubt, 'fault', 1)).toBe(doubt);
  });

  test('opens when the server was missed, and is closed by nothing but a probe', () => {
    const open = told(['fault', 0], ['missed', 10]);
    expect(open).toEqual({ at: 'open', wait: 100, next: 110 });
    for (const event of ['answer', 'fault', 'found', 'missed'] as const) {
      expect(breakerAfter(open, event, 1_000)).toBe(open);
    }
  });

  test('lets one probe through when it is time for it, and no second one beside it', () => {
    const open = told(['fault', 0], ['missed', 10]);
    expect(breakerAfter(open, 'probe', 109)).toBe(open);
    const halfOpen = breakerAfter(open, 'probe', 110);
    expect(halfOpen.at).toBe('half-open');
    expect(breakerAfter(halfOpen, 'probe', 10_000)).toBe(halfOpen);
    expect(breakerAfter(halfOpen, 'answer', 111)).toBe(halfOpen);
    expect(breakerAfter(halfOpen, 'found', 111)).toBe(closed);
  });

  test('waits longer after each probe that missed the server, and never longer than half a second', () => {
    const waits: number[] = [];
    let [breaker, now] = [told(['fault', 0], ['missed', 0]), 0];
    for (let probes = 0; probes < 20 && breaker.at === 'open'; probes += 1) {
      waits.push(breaker.next - now);
      now = breaker.next;
      breaker = breakerAfter(breakerAfter(breaker, 'probe', now), 'missed', now);
    }
    expect(waits.slice(0, 5)).toEqual([100, 200, 400, 500, 500]);
    expect(waits).toHaveLength(20);
    expect(Math.max(...waits)).toBe(500);
  });

  test('does not wait after a probe that has waited long enough for its answer', () => {
    const open = told(['fault', 0], ['missed', 0], ['probe', 100], ['missed', 1_100]);
    expect(open).toMatchObject({ at: 'open', next: 1_100 });
  });
});
