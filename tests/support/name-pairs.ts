import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { compareNames } from '../../src/resolver/names/compare-names.ts';
import { keysOfName } from '../../src/resolver/names/keys-of-name.ts';
import { type ReadName, readName } from '../../src/resolver/names/read-name.ts';

/** Two names of organisations, and whether they are of one. */
export interface NamePair {
  readonly name1: string;
  readonly name2: string;
  readonly read: readonly [ReadName, ReadName];
  readonly same: boolean;
  readonly lang: string | undefined;
  readonly half: string | undefined;
}

export interface ScoredPair extends NamePair {
  readonly score: number;
}

/** The pairs of a file (columns name1, name2, is_match), without persons and ships. */
export function readPairs(path: string): readonly NamePair[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(path, 'utf8'), {
    columns: true,
  });
  return rows
    .filter(({ schema = '' }) => !['Person', 'Vessel'].includes(schema))
    .map(({ name1 = '', name2 = '', is_match, lang, half }) => {
      return {
        name1,
        name2,
        read: [readName(name1), readName(name2)],
        same: is_match === 'true',
        lang,
        half,
      };
    });
}

export const scored = (pairs: readonly NamePair[]): readonly ScoredPair[] =>
  pairs.map((pair) => ({ ...pair, score: compareNames(...pair.read).score }));

/** How well a threshold tells the same from others. */
export function measure(pairs: readonly ScoredPair[], threshold: number) {
  const found = pairs.filter(({ score }) => score >= threshold);
  const right = found.filter(({ same }) => same).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = right / pairs.filter(({ same }) => same).length;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Whether two names share a key, so that they are compared at all. */
export function shareKey({ read: [a, b] }: NamePair): boolean {
  const keys = new Set(keysOfName(a));
  return keysOfName(b).some((key) => keys.has(key));
}
