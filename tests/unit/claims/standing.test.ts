import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/claims/reference.ts';
import { inOrder, type Release } from '../../../src/claims/release.ts';
import { covers } from '../../../src/claims/spans.ts';
import { standing } from '../../../src/claims/standing.ts';
import { withRelease } from '../../../src/claims/with-release.ts';

const release = (n: number, more: Partial<Release> = {}): Release => ({
  id: `source/r${n}`,
  published: `2024-0${n}-01`,
  isComplete: true,
  isUnfinished: false,
  isWithdrawn: false,
  ...more,
});
const from = (n: number, until: number | null = null, locator = 'row'): Reference => ({
  source: `source/r${n}`,
  until: until === null ? null : `source/r${until}`,
  locator,
  quote: null,
  lang: null,
  retrieved: null,
});
const stands = (references: readonly Reference[], ...releases: readonly Release[]) => {
  const { ended, first, published, firstSeen } = standing(references, inOrder(releases));
  return { ended, source: first.source, published, firstSeen };
};

describe('a claim', () => {
  test('is said from the first edition on that says it, while no complete one leaves it out', () => {
    expect(stands([from(1)], release(1), release(2), release(3))).toEqual({
      ended: null,
      source: 'source/r1',
      published: '2024-01-01',
      firstSeen: '2024-01-01',
    });
  });

  test('goes on in the editions after one whose sync was killed, and says it again when that is finished', () => {
    const begun = release(1, { isComplete: false, isUnfinished: true });
    const finishing = inOrder([{ ...begun, isComplete: true }, release(2)]);
    const once = withRelease([from(2)], 'source/r1', [from(1)], finishing);
    expect(once).toEqual([from(1)]);
    expect(withRelease(once, 'source/r1', [from(1)], finishing)).toEqual(once);
    expect(withRelease(once, 'source/r1', [], finishing)).toContainEqual(from(2));
  });

  test('is dated by a part of an edition that said it before a whole one does', () => {
    const part = release(1, { isComplete: false });
    expect(stands([from(1), from(2)], part, release(2)).published).toBe('2024-01-01');
  });

  test('ends on the day of the first complete edition that leaves it out', () => {
    expect(stands([from(1, 3)], release(1), release(2), release(3)).ended).toBe('2024-03-01');
  });

  test('is dated anew where it comes back, and was still first seen before', () => {
    expect(stands([from(1, 2), from(3)], release(1), release(2), release(3))).toEqual({
      ended: null,
      source: 'source/r3',
      published: '2024-03-01',
      firstSeen: '2024-01-01',
    });
  });

  test('keeps its day where only the place in the edition changes', () => {
    const moved = stands([from(1, 2, 'row 1'), from(2, null, 'row 2')], release(1), release(2));
    expect(moved).toMatchObject({ ended: null, source: 'source/r2', published: '2024-01-01' });
  });

  test('of an edition that says some is said until the next that says all', () => {
    const some = release(1, { isComplete: false });
    expect(stands([from(1)], some).ended).toBeNull();
    expect(stands([from(1)], some, release(2)).ended).toBe('2024-02-01');
  });

  test('is as though an edition that was withdrawn had never come', () => {
    const gone = release(2, { isWithdrawn: true });
    expect(stands([from(2)], release(1), gone, release(3)).source).toBe('source/r3');
    expect(stands([from(1, 2)], release(1), gone).ended).toBeNull();
    expect(stands([from(2)], release(1), gone).ended).toBe('withdrawn');
  });
});

describe('the references of a claim', () => {
  test('cover just the complete editions that say it, in whatever order those come', () => {
    const editions = fc.uniqueArray(fc.record({ n: fc.integer({ min: 1, max: 9 }), isSaid: fc.boolean() }), {
      selector: ({ n }) => n,
    });
    fc.assert(
      fc.property(editions, (drawn) => {
        let references: readonly Reference[] = [];
        const known: Release[] = [];
        for (const { n, isSaid } of drawn) {
          known.push(release(n));
          const releases = inOrder(known);
          references = withRelease(references, `source/r${n}`, isSaid ? [from(n)] : [], releases);
        }
        const releases = inOrder(known);
        const covered = drawn.filter(({ n }) =>
          references.some((one) => covers(one, releases.placeOf(`source/r${n}`), releases)),
        );
        expect(covered.map(({ n }) => n)).toEqual(drawn.filter(({ isSaid }) => isSaid).map(({ n }) => n));
      }),
    );
  });

  test('of an equal edition are the ones of the edition before', () => {
    const releases = inOrder([release(1), release(2)]);
    expect(withRelease([from(1)], 'source/r2', [from(2)], releases)).toEqual([from(1)]);
  });
});
