import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { compareNames } from '../../../../src/resolver/names/compare-names.ts';
import { keysOfName } from '../../../../src/resolver/names/keys-of-name.ts';
import { readName } from '../../../../src/resolver/names/read-name.ts';
import { likelySame, surelySame } from '../../../../src/resolver/names/thresholds.ts';
import { testData } from '../../../support/test-data.ts';

interface Pair {
  readonly name1: string;
  readonly name2: string;
  readonly isSame: boolean;
  readonly score: number;
}

const fixture = (name: string) => join(import.meta.dirname, '../../../fixtures/name-pairs', name);

/** The pairs of a file, of organisations, in one language of the first name if one is asked for. */
function pairsOf(file: string, lang?: string): readonly Pair[] {
  const rows = parse<Record<string, string>>(readFileSync(file, 'utf8'), { columns: true });
  return rows
    .filter(({ schema = '' }) => !['Person', 'Vessel'].includes(schema))
    .filter((row) => lang === undefined || row.lang === lang)
    .map(({ name1 = '', name2 = '', is_match }) => {
      const { score } = compareNames(readName(name1), readName(name2));
      return { name1, name2, isSame: is_match === 'true', score };
    });
}

function measured(pairs: readonly Pair[], threshold: number) {
  const found = pairs.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isSame }) => isSame).length;
  const precision = right / found.length;
  const recall = right / pairs.filter(({ isSame }) => isSame).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const published = testData('names', 'name-pairs.csv');

test.skipIf(published === null)('the pairs of the name bench are told apart with an F1 of 0.95', () => {
  const pairs = pairsOf(published ?? '');
  expect(measured(pairs, likelySame).f1).toBeGreaterThanOrEqual(0.95);
  expect(measured(pairs, surelySame).precision).toBeGreaterThanOrEqual(0.99);
});

test('pairs in Latin and Cyrillic letters are told apart with an F1 of 0.95, and surely with one in a hundred wrong', () => {
  const pairs = pairsOf(fixture('latin.csv'));
  expect(pairs).toHaveLength(400);
  expect(measured(pairs, likelySame).f1).toBeGreaterThanOrEqual(0.95);
  expect(measured(pairs, surelySame).precision).toBeGreaterThanOrEqual(0.99);
});

test.each([
  { lang: 'ja', f1: 0.9, precision: 0.99 },
  { lang: 'ko', f1: 0.9, precision: 0.97 },
])(
  '$lang names of listed firms and their Latin ones are told apart as measured',
  ({ lang, f1, precision }) => {
    const pairs = pairsOf(fixture('scripts.csv'), lang);
    expect(measured(pairs, likelySame).f1).toBeGreaterThanOrEqual(f1);
    expect(measured(pairs, surelySame).precision).toBeGreaterThanOrEqual(precision);
  },
);

test('names of one organisation nearly always share a key, so that they are compared at all', () => {
  const same = pairsOf(fixture('latin.csv')).filter(({ isSame }) => isSame);
  const apart = same.filter(({ name1, name2 }) => {
    const keys = new Set(keysOfName(readName(name1)));
    return !keysOfName(readName(name2)).some((key) => keys.has(key));
  });
  expect(apart.length / same.length).toBeLessThan(0.02);
});

test('what is compared in either order has one score, and a name is itself', () => {
  for (const { name1, name2 } of pairsOf(fixture('latin.csv')).slice(0, 100)) {
    const [a, b] = [readName(name1), readName(name2)];
    expect(compareNames(a, b).score).toBe(compareNames(b, a).score);
    expect(compareNames(a, a).score).toBe(1);
  }
});
