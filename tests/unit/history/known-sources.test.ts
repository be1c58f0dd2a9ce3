import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownSources, type SourceInTime } from '../../../src/history/known-sources.ts';

const source = (
  id: string,
  more: Partial<Pick<SourceInTime, 'timeless' | 'recorded'> & { published: string | null }> = {},
  derivedFrom: readonly string[] = [],
): SourceInTime => ({
  head: { id, properties: {}, derivedFrom, dataset: null },
  release: {
    id,
    published: more.published ?? null,
    isComplete: false,
    isUnfinished: false,
    isWithdrawn: false,
  },
  timeless: more.timeless ?? false,
  recorded: more.recorded ?? null,
});
const known = (day: string, ...sources: readonly SourceInTime[]) =>
  [...knownSources(sources, day).keys()].sort();

describe('knownSources', () => {
  test('holds what was published up to the day, and that day itself', () => {
    const papers = ['2024-04-17', '2024-04-18', '2024-04-19'].map((published) =>
      source(`source/${published}`, { published }),
    );
    expect(known('2024-04-18', ...papers)).toEqual(['source/2024-04-17', 'source/2024-04-18']);
  });

  test('holds what bears no day from when its first claim was recorded', () => {
    const page = source('source/page', { recorded: '2024-05-01T23:59:59.000Z' });
    expect(known('2024-04-30', page)).toEqual([]);
    expect(known('2024-05-01', page)).toEqual(['source/page']);
  });

  test('does not take the day of recording for one that bears a day', () => {
    const paper = source('source/paper', { published: '2024-06-01', recorded: '2024-05-01T00:00:00.000Z' });
    expect(known('2024-05-02', paper)).toEqual([]);
  });

  test('always holds works of reference, even those that bear a later day', () => {
    const codes = source('source/codes', { timeless: true, published: '2025-10-29' });
    expect(known('1900-01-01', codes)).toEqual(['source/codes']);
  });

  test('holds what a known source repeats, however far back, where that bears no day', () => {
    const chain = [
      source('source/paper', { published: '2024-04-18' }, ['source/agency']),
      source('source/agency', {}, ['source/ministry']),
      source('source/ministry'),
      source('source/other'),
    ];
    expect(known('2024-04-18', ...chain)).toEqual(['source/agency', 'source/ministry', 'source/paper']);
    expect(known('2024-04-17', ...chain)).toEqual([]);
  });

  test('never loses a source as days pass', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((d) => `2024-04-${String(d).padStart(2, '0')}`);
    const some = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 9 }).map((n) => `source/s${n}`),
        published: fc.option(days),
        timeless: fc.boolean(),
        recorded: fc.option(days.map((day) => `${day}T00:00:00.000Z`)),
        from: fc.uniqueArray(
          fc.integer({ min: 0, max: 9 }).map((n) => `source/s${n}`),
          { maxLength: 3 },
        ),
      }),
      { selector: ({ id }) => id, maxLength: 10 },
    );
    fc.assert(
      fc.property(some, days, days, (rows, one, other) => {
        const sources = rows.map(({ id, from, ...more }) => source(id, more, from));
        const [early, late] = [one, other].sort();
        const then = new Set(known(late ?? '', ...sources));
        expect(known(early ?? '', ...sources).filter((id) => !then.has(id))).toEqual([]);
      }),
    );
  });
});
