import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leftOutReasons,
  type Reason,
  whyLeftOut,
} from '../../../../src/answers/who-invests/flows/why-left-out.ts';
import type { Part } from '../../../support/flow-oracle/part.ts';
import { whyLeftOut as plainlyLeftOut } from '../../../support/flow-oracle/why-left-out.ts';
import { partOf, smallGraphs } from '../../../support/flow-parts.ts';
import { setOf } from '../../../support/flow-set.ts';

function whyOf(parts: readonly Part[]): ReadonlyMap<string, Reason> {
  const why = whyLeftOut(setOf(parts));
  return new Map(
    parts.flatMap(({ id }, place): (readonly [string, Reason])[] => {
      const reason = leftOutReasons[why[place] ?? leftOutReasons.length];
      return reason === undefined ? [] : [[id, reason]];
    }),
  );
}

const reasons = (...parts: readonly Part[]) => Object.fromEntries(whyOf(parts));

describe('what a sum leaves out', () => {
  test('a part whose larger investment counts, at any distance', () => {
    expect(reasons(partOf('a', { above: ['b', 'c'] }), partOf('b', { above: ['c'] }), partOf('c'))).toEqual({
      a: 'COMPONENT',
      b: 'COMPONENT',
    });
  });

  test('but no part whose larger investment is not in the set, or does not count', () => {
    expect(reasons(partOf('a', { above: ['b'] }))).toEqual({});
    for (const larger of [
      { status: 'CANCELLED' },
      { status: 'RUMOURED' },
      { superseded: true },
      { amount: 'NO_AMOUNT' as const },
      { amount: 'NO_RATE' as const },
    ])
      expect(reasons(partOf('a', { above: ['b'] }), partOf('b', larger))).not.toHaveProperty('a');
  });

  test('a part of what was superseded, where what took its place counts', () => {
    expect(
      reasons(
        partOf('part', { above: ['old', 'new'] }),
        partOf('old', { above: ['new'], superseded: true }),
        partOf('new'),
      ),
    ).toEqual({ old: 'SUPERSEDED', part: 'COMPONENT' });
  });

  test('by the first reason that holds', () => {
    expect(
      reasons(
        partOf('a', { status: 'CANCELLED', superseded: true }),
        partOf('b', { status: 'SUPERSEDED', amount: 'NO_AMOUNT' }),
        partOf('c', { status: 'RUMOURED', above: ['z'] }),
        partOf('d', { amount: 'NO_AMOUNT', above: ['z'] }),
        partOf('e', { amount: 'NO_RATE' }),
        partOf('z', { status: null }),
      ),
    ).toEqual({ a: 'CANCELLED', b: 'SUPERSEDED', c: 'RUMOURED', d: 'COMPONENT', e: 'NO_RATE' });
  });

  test('of a circle of parts all but one', () => {
    const circle = ['a', 'b', 'c'].map((id) => partOf(id, { above: ['a', 'b', 'c'] }));
    expect(reasons(...circle)).toEqual({ b: 'COMPONENT', c: 'COMPONENT' });
    expect(reasons(partOf('a', { above: ['a'] }))).toEqual({});
  });

  test('no money twice, and none that nothing else counts', () => {
    fc.assert(
      fc.property(smallGraphs, (parts) => {
        const out = whyOf(parts);
        expect(out).toEqual(plainlyLeftOut(parts));
        const counted = new Set(parts.filter(({ id }) => !out.has(id)).map(({ id }) => id));
        for (const { id, above } of parts) {
          const covered = above.some((other) => other !== id && counted.has(other));
          if (counted.has(id)) expect(covered).toBe(false);
          if (out.get(id) === 'COMPONENT') expect(covered).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
