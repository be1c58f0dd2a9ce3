import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { StoredClaim } from '../../../src/claims/stored-claim.ts';
import { timesOf } from '../../../src/claims/times.ts';
import { hopOf } from '../../../src/ontology/hop-of.ts';

const owns = hopOf(graph, 'Company', 'owns');
const office = hopOf(graph, 'Person', 'holdsOfficeAt');

const claim = (id: string, qualifiers: Readonly<Record<string, string>>): StoredClaim => ({
  id,
  group: 'g',
  text: 'company/y',
  dataset: 'source/s',
  source: 'source/s',
  published: null,
  confidence: null,
  strength: id,
  deprecated: false,
  shown: false,
  qualifiers,
});

const times = (hop: typeof owns, ...each: readonly Readonly<Record<string, string>>[]) =>
  timesOf(
    hop,
    each.map((qualifiers, i) => claim(`c${i}`, qualifiers)),
  ).map(({ claims, heldFrom, heldUntil }) => [claims.map(({ id }) => id).join(' '), heldFrom, heldUntil]);

describe('the times of a link between two ends', () => {
  test('are told apart by what the link declares, and each beginning ends the time before', () => {
    expect(times(owns, { share: '30', since: '2020' }, { share: '60', since: '2010-05' })).toEqual([
      ['c1', '2010-05-01', '2019-12-31'],
      ['c0', '2020-01-01', null],
    ]);
  });

  test('of different interests follow each other by themselves', () => {
    expect(
      times(
        owns,
        { interest: 'SHAREHOLDING', since: '2010' },
        { interest: 'VOTING_RIGHTS', since: '2012' },
        { interest: 'SHAREHOLDING', since: '2020' },
      ),
    ).toEqual([
      ['c0', '2010-01-01', '2019-12-31'],
      ['c1', '2012-01-01', null],
      ['c2', '2020-01-01', null],
    ]);
  });

  test('end where the next one begins, by days and not by how these are written', () => {
    const held = (...since: readonly string[]) =>
      times(owns, ...since.map((text, i) => ({ since: text, share: `${i}` }))).map(([, from, until]) => [
        from,
        until,
      ]);
    expect(held('[2010,2012]', '2015')).toContainEqual(['2010-01-01', '2014-12-31']);
    expect(held('2010~', '2015-05', '2013-08')).toContainEqual(['2010-01-01', '2013-07-31']);
    // Of which of the two it is, is not known.
    expect(held('2010', '2010-05', '2010-07')).toEqual([
      ['2010-01-01', null],
      ['2010-05-01', '2010-06-30'],
      ['2010-07-01', null],
    ]);
    expect(times(owns, { since: '2015', share: '60' }, { share: '60', until: '2015' })).toEqual([
      ['c0 c1', '2015-01-01', null],
    ]);
  });

  test('are two terms of one office, from the first day of each to its last', () => {
    const role = 'Vice President';
    expect(
      times(
        office,
        { role, during: '2009-01-20/2013-01-20' },
        { role, during: '2013-01-20/2017-01-20' },
        { role: 'President', during: '2021-01-20/..' },
      ),
    ).toEqual([
      ['c0', '2009-01-20', '2013-01-20'],
      ['c1', '2013-01-20', '2017-01-20'],
      ['c2', '2021-01-20', null],
    ]);
  });

  test('are one where a source dates it more precisely than another, or names the office and the other does not', () => {
    expect(times(owns, { since: '2010' }, { since: '2010-05-03' }, {})).toEqual([
      ['c0 c1 c2', '2010-05-03', null],
    ]);
    expect(times(office, { role: 'Chair', during: '2013/2017' }, { during: '2013-02/2016' })).toEqual([
      ['c0 c1', '2013-02-01', '2017-12-31'],
    ]);
    // Each end is the more precise one, whoever tells it.
    expect(times(office, { during: '2009-01-20/2013' }, { during: '2009/2013-01-20' })).toEqual([
      ['c0 c1', '2009-01-20', '2013-01-20'],
    ]);
  });

  test('has one of its own for what fits several, or says otherwise of the rest: it is not known about which it is', () => {
    const two = [
      { share: '60', since: '2010' },
      { share: '30', since: '2020' },
    ];
    expect(times(owns, ...two, { share: '50' }).map(([ids]) => ids)).toEqual(['c2', 'c0', 'c1']);
    expect(times(owns, ...two, {}).map(([ids]) => ids)).toEqual(['c2', 'c0', 'c1']);
    // As an undated share is, that ended before the other began.
    expect(times(owns, { share: '60', until: '2015' }, { share: '30', since: '2015' })).toEqual([
      ['c0', null, null],
      ['c1', '2015-01-01', null],
    ]);
    // As a total is beside its parts.
    expect(
      times(
        owns,
        { share: '10', since: '2010', directness: 'DIRECT' },
        { share: '25', since: '2010', directness: 'INDIRECT' },
        { share: '35', since: '2010' },
      ).map(([ids]) => ids),
    ).toEqual(['c0', 'c1', 'c2']);
  });

  test('reach as far as is known: a part of one does not end it, and knowledge does not shrink with more of it', () => {
    expect(
      times(
        office,
        { role: 'CEO', during: '2010/..' },
        { role: 'CEO', during: '2017/..' },
        { role: 'CEO', during: '2018-05' },
      ),
    ).toEqual([['c0 c1 c2', '2010-01-01', null]]);
    expect(times(office, { during: '2010/2020' }, { during: '2012/2015' })).toEqual([
      ['c0 c1', '2010-01-01', '2020-12-31'],
    ]);
    expect(times(office, { during: '2010/..' }, { during: '2010-05/2018' })).toEqual([
      ['c0 c1', '2010-05-01', null],
    ]);
    expect(times(office, { during: '2010/' }, { during: '2010/2015' })).toEqual([
      ['c0 c1', '2010-01-01', '2015-12-31'],
    ]);
    // A year that is not divided is when it was, and not that it lasted through it.
    expect(times(office, { during: '2012' }, { during: '2012-03/2012-06' })).toEqual([
      ['c0 c1', '2012-03-01', '2012-06-30'],
    ]);
    expect(times(office, { during: '2009/2013' }, { during: '2009-01-20/2013-01-20' })).toEqual([
      ['c0 c1', '2009-01-20', '2013-01-20'],
    ]);
    // What sums up two terms is neither of them.
    const [first, second] = [{ during: '2009/2013' }, { during: '2013-02/2017' }];
    expect(times(office, first, second, { during: '2009/2017' }).map(([ids]) => ids)).toEqual([
      'c0',
      'c2',
      'c1',
    ]);
  });

  test('hold each claim once, whatever the order in which they come', () => {
    const year = fc.integer({ min: 2000, max: 2009 });
    const date = fc.oneof(
      year.map(String),
      year.map((y) => `${y}-03`),
      fc.tuple(year, fc.nat(5)).map(([y, n]) => `${y}/${y + 1 + n}`),
      year.map((y) => `${y}/..`),
    );
    const said = fc.record({ role: fc.constantFrom('Chair', 'Member'), during: date }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 7 }), fc.infiniteStream(fc.nat()), (all, picks) => {
        const claims = all.map((qualifiers, i) => claim(`c${i}`, qualifiers as Record<string, string>));
        const shuffled = claims
          .map((one) => [picks.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const shape = (of: readonly StoredClaim[]) =>
          timesOf(office, of).map(({ claims: among, ...time }) => ({
            ...time,
            ids: among.map(({ id }) => id).sort(),
          }));
        const found = shape(claims);
        expect(shape(shuffled)).toEqual(found);
        expect(found.flatMap(({ ids }) => ids).sort()).toEqual(claims.map(({ id }) => id).sort());
        expect(new Set(found.map(({ time }) => time)).size).toBe(found.length);
      }),
    );
  });

  test('follow from what is said, and not from ids, or from how often it is said', () => {
    const text = <T extends string>(...of: readonly T[]) => fc.constantFrom(...of);
    const said = fc.record(
      {
        since: text('2010', '2010-05', '2010-07', '2015', '2015-03/2016', '[2010,2012]'),
        until: text('2010', '2012', '2018'),
        share: text('60', '30', '60.1'),
        interest: text('SHAREHOLDING', 'VOTING_RIGHTS'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        fc.nat(),
        (all, ids, again) => {
          const words = (of: object) => JSON.stringify(Object.entries(of).sort());
          const shape = (of: readonly StoredClaim[]) =>
            timesOf(owns, of).map(({ claims, named, time, heldFrom, heldUntil }) => ({
              ...{ time, heldFrom, heldUntil, named: [...named] },
              said: [...new Set(claims.map(({ qualifiers }) => words(qualifiers)))].sort(),
            }));
          const claims = all.map((qualifiers, i) => claim(`c${i}`, qualifiers as Record<string, string>));
          const found = shape(claims);
          expect(new Set(found.map(({ time }) => time)).size).toBe(found.length);
          expect(shape(claims.map((one, i) => ({ ...one, id: `${ids.next().value}-${i}` })))).toEqual(found);
          const twin = claims[again % Math.max(1, claims.length)];
          if (twin !== undefined) expect(shape([...claims, { ...twin, id: 'twin' }])).toEqual(found);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
