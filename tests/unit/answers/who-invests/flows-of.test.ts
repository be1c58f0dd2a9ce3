import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addsUp, type Dimension, type Joint } from '../../../../src/answers/who-invests/flows/dimension.ts';
import { byTotal } from '../../../../src/answers/who-invests/flows/flow.ts';
import { flowsOf } from '../../../../src/answers/who-invests/flows/flows-of.ts';
import { grouped } from '../../../../src/answers/who-invests/flows/grouped.ts';
import { membershipCount } from '../../../support/flow-oracle/memberships.ts';
import { plainFlows } from '../../../support/flow-oracle/plain-flows.ts';
import { partOf, smallGraphs } from '../../../support/flow-parts.ts';
import { flowsOfParts, setOf } from '../../../support/flow-set.ts';

const all: readonly Dimension[] = [
  'INVESTOR',
  'INVESTOR_COUNTRY',
  'HOST',
  'SECTOR',
  'MOTIVE',
  'POLICY',
  'YEAR',
  'STATUS',
];
const dimensions = fc.shuffledSubarray([...all]);
const joint = fc.constantFrom<Joint>('SHARED', 'WHOLE');
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

describe('groups of a partition', () => {
  test('sum to the ungrouped total', () => {
    fc.assert(
      fc.property(smallGraphs, dimensions, joint, (parts, groupBy, how) => {
        fc.pre(addsUp(groupBy, how));
        const [whole] = flowsOfParts(parts, [], how);
        const groups = flowsOfParts(parts, groupBy, how);
        expect(sum(groups.map(({ total }) => total))).toBe(whole?.total);
      }),
      { numRuns: 500 },
    );
  });

  test('sum to what is left out of the ungrouped total, reason by reason', () => {
    fc.assert(
      fc.property(smallGraphs, dimensions, joint, (parts, groupBy, how) => {
        fc.pre(addsUp(groupBy, how));
        const out = flowsOfParts(parts, groupBy, how).flatMap(({ leftOut }) => leftOut);
        for (const { reason, total } of flowsOfParts(parts, [], how)[0]?.leftOut ?? []) {
          const grouped = out.filter((one) => one.reason === reason).map((one) => one.total ?? 0n);
          expect(sum(grouped)).toBe(total ?? 0n);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are not promised where money is in several groups', () => {
    expect(addsUp(['MOTIVE'], 'SHARED')).toBe(false);
    expect(addsUp(['INVESTOR', 'YEAR'], 'WHOLE')).toBe(false);
    expect(addsUp(all.slice(0, 4), 'SHARED')).toBe(true);
    expect(addsUp(['YEAR', 'STATUS'], 'WHOLE')).toBe(true);
  });
});

describe('any grouping', () => {
  test('sums what the rules say, written plainly, do', () => {
    fc.assert(
      fc.property(smallGraphs, dimensions, joint, (parts, groupBy, how) => {
        expect(flowsOfParts(parts, groupBy, how)).toEqual(plainFlows(parts, groupBy, how));
        const places = parts.reduce((n, part) => n + membershipCount(part, groupBy), 0);
        expect(grouped(setOf(parts), groupBy).memberships).toBe(places);
      }),
      { numRuns: 1_000 },
    );
  });

  test('pages on from any flow, and shows no more than it is asked for', () => {
    fc.assert(
      fc.property(smallGraphs, dimensions, joint, fc.nat({ max: 5 }), (parts, groupBy, how, count) => {
        const flows = flowsOf(grouped(setOf(parts), groupBy), how);
        const all = plainFlows(parts, groupBy, how);
        expect(flows.count).toBe(all.length);
        for (const [i, after] of [null, ...all].entries())
          expect(flows.first(count, after).map(({ keys }) => keys)).toEqual(
            all.slice(i, i + count).map(({ keys }) => keys),
          );
        expect([...all].sort(byTotal)).toEqual(all);
      }),
    );
  });

  test('is the same in whatever order the investments come', () => {
    fc.assert(
      fc.property(smallGraphs, fc.nat(), dimensions, joint, (parts, turn, groupBy, how) => {
        const turned = parts.map((_, i) => parts[(i + turn) % parts.length] ?? partOf('investment/none'));
        expect(flowsOfParts(turned, groupBy, how)).toEqual(flowsOfParts(parts, groupBy, how));
      }),
    );
  });

  test('counts or leaves out every investment, and none twice in one group', () => {
    fc.assert(
      fc.property(smallGraphs, dimensions, joint, (parts, groupBy, how) => {
        const flows = flowsOfParts(parts, groupBy, how);
        const counted = flows.flatMap((flow) => flow.counted.map(({ id }) => `${flow.keys} ${id}`));
        expect(new Set(counted).size).toBe(counted.length);
        const [whole] = flowsOfParts(parts, [], how);
        const out = (whole?.leftOut ?? []).reduce((n, { count }) => n + count, 0);
        expect((whole?.counted.length ?? 0) + out).toBe(parts.length);
      }),
    );
  });

  test('counts all of an investment in each group, where it is asked to', () => {
    fc.assert(
      fc.property(smallGraphs, dimensions, (parts, groupBy) => {
        const amounts = new Map(parts.map(({ id, amount }) => [id, amount]));
        for (const { counted, shared } of flowsOfParts(parts, groupBy, 'WHOLE')) {
          expect(shared).toBe(0);
          for (const { id, amount } of counted) expect(amount).toBe(amounts.get(id));
        }
      }),
    );
  });
});

describe('a group', () => {
  const us = { investor: 'company/a', country: 'country/us' };
  const alsoUs = { investor: 'company/b', country: 'country/us' };
  const jp = { investor: 'company/c', country: 'country/jp' };
  const joined = partOf('investment/1', { amount: 100n, investors: [us, alsoUs, jp] });
  const totals = (groupBy: readonly Dimension[], how: Joint) =>
    flowsOfParts([joined], groupBy, how).map(({ keys, total, shared }) => [...keys, Number(total), shared]);

  test('gets equal shares of what several invest, and the first one what is left over', () => {
    expect(totals(['INVESTOR'], 'SHARED')).toEqual([
      ['company/a', 34, 1],
      ['company/b', 33, 1],
      ['company/c', 33, 1],
    ]);
  });

  test('of a country gets the shares of all of its investors, and the whole of it once', () => {
    expect(totals(['INVESTOR_COUNTRY'], 'SHARED')).toEqual([
      ['country/us', 67, 1],
      ['country/jp', 33, 1],
    ]);
    expect(totals(['INVESTOR_COUNTRY'], 'WHOLE')).toEqual([
      ['country/jp', 100, 0],
      ['country/us', 100, 0],
    ]);
  });

  test('puts beside a motive only the policies that were named with it', () => {
    const reasons = [
      { motives: ['motive/a'], policies: ['policy/x'] },
      { motives: ['motive/b'], policies: [] },
      { motives: [], policies: [] },
    ];
    const keys = (groupBy: readonly Dimension[]) =>
      flowsOfParts([partOf('investment/1', { reasons })], groupBy, 'SHARED').map((flow) =>
        flow.keys.join(' '),
      );
    expect(keys(['MOTIVE', 'POLICY'])).toEqual(['motive/a policy/x', 'motive/b unknown']);
    expect(keys(['MOTIVE'])).toEqual(['motive/a', 'motive/b']);
    expect(keys(['POLICY'])).toEqual(['policy/x']);
  });

  test('is a floor if any part is, otherwise rough, otherwise a ceiling', () => {
    const of = (...comparators: string[]) =>
      flowsOfParts(
        comparators.map((comparator, i) => partOf(`investment/${i}`, { comparator })),
        [],
        'SHARED',
      )[0]?.comparator;
    expect([
      of('AT_MOST', 'AT_LEAST', 'ABOUT'),
      of('ABOUT', 'AT_MOST'),
      of('AT_MOST', 'EXACT'),
      of(),
    ]).toEqual(['AT_LEAST', 'ABOUT', 'AT_MOST', 'EXACT']);
  });
});
