import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareNames } from '../../../../src/resolver/names/compare-names.ts';
import { likelySame, surelySame } from '../../../../src/resolver/names/thresholds.ts';
import { measure, readPairs, type ScoredPair, scored, shareKey } from '../../../support/name-pairs.ts';
import { testData } from '../../../support/test-data.ts';

const fixture = (name: string) => join(import.meta.dirname, '../../../fixtures/name-pairs', name);
const latin = scored(readPairs(fixture('latin.csv')));
const scripts = scored(readPairs(fixture('scripts.csv')));

function expectAtLeast(pairs: readonly ScoredPair[], f1: number, precision: number) {
  expect(measure(pairs, likelySame).f1).toBeGreaterThanOrEqual(f1);
  expect(measure(pairs, surelySame).precision).toBeGreaterThanOrEqual(precision);
}

const published = testData('names', 'name-pairs.csv');

test.skipIf(published === null)('the pairs of the name bench are told apart with an F1 of 0.955', () => {
  expectAtLeast(scored(readPairs(published ?? '')), 0.955, 1);
});

test('pairs in Latin and Cyrillic letters are told apart with an F1 of 0.95, and surely with one in a hundred wrong', () => {
  expect(latin).toHaveLength(400);
  expectAtLeast(latin, 0.95, 0.99);
});

test('pairs of two scripts are told apart with an F1 of 0.965, and surely with one in a hundred wrong', () => {
  expect(scripts).toHaveLength(2000);
  expectAtLeast(scripts, 0.965, 0.99);
});

test('pairs of two scripts that nobody looked at are told apart with an F1 of 0.95', () => {
  expectAtLeast(
    scripts.filter(({ half }) => half === 'held'),
    0.95,
    0.985,
  );
});

test.each([
  { lang: 'ja', f1: 0.97, precision: 0.99 },
  { lang: 'ko', f1: 0.955, precision: 0.98 },
  { lang: 'zh-Hant', f1: 0.97, precision: 1 },
  { lang: 'zh-Hans', f1: 0.96, precision: 1 },
])(
  '$lang names of listed firms and their Latin ones are told apart as measured',
  ({ lang, f1, precision }) => {
    expectAtLeast(
      scripts.filter((pair) => pair.lang === lang),
      f1,
      precision,
    );
  },
);

test.each([
  { script: 'one script', pairs: latin },
  { script: 'two scripts', pairs: scripts },
])(
  'names of one organisation in $script nearly always share a key, so that they are compared at all',
  ({ pairs }) => {
    const same = pairs.filter((pair) => pair.same);
    expect(same.filter(shareKey).length / same.length).toBeGreaterThan(0.975);
  },
);

test('names of two scripts that are compared with any others share no key with nineteen in twenty', () => {
  const some = scripts.filter((_, i) => i % 20 === 0);
  const met = some.flatMap(({ read: [a] }) =>
    some.filter(({ read: [, b], ...pair }) => shareKey({ ...pair, read: [a, b] })),
  );
  expect(met.length).toBeLessThan(some.length ** 2 / 20);
});

test('what is compared in either order has one score, and a name is itself', () => {
  for (const {
    read: [a, b],
  } of [...latin.slice(0, 100), ...scripts.slice(0, 100)]) {
    expect(compareNames(a, b).score).toBe(compareNames(b, a).score);
    expect(compareNames(a, a).score).toBe(1);
  }
});

test('names that are less alike than is asked for are unlike, and all others are as alike as without that', () => {
  for (const least of [0.3, 0.575, 0.825])
    for (const {
      read: [a, b],
    } of [...latin, ...scripts.slice(0, 200)]) {
      const [whole, found] = [compareNames(a, b), compareNames(a, b, least)];
      if (whole.score < least) expect(found.score).toBeLessThan(least);
      else expect(found).toEqual(whole);
    }
});
