import { expect, test } from 'vitest';
import type { Suggestion } from '../../../src/resolver/suggestion.ts';
import { withheld } from '../../../src/resolver/withheld.ts';

const one = (a: string, b: string, accepts = true): Suggestion => ({
  ...{ kind: 'Company', a, b, aName: a, bName: b, score: 0.9, features: [], accepts },
});
const accepted = (found: readonly Suggestion[]) => found.map(({ accepts }) => accepts);

test('what may all be one is accepted, each pair of it', () => {
  expect(accepted(withheld([one('a', 'b'), one('b', 'c')], () => true))).toEqual([true, true]);
});

test('two that something speaks against are not joined by way of a third, and it is told', () => {
  const mayJoin = (a: string, b: string) => [a, b].sort().join() !== 'a,c';
  const found = withheld([one('a', 'b'), one('d', 'e'), one('c', 'b'), one('x', 'y', false)], mayJoin);
  expect(accepted(found)).toEqual([false, true, false, false]);
  expect(found[0]?.features.at(-1)?.text).toMatch(/^by way of others/);
  expect(found[3]?.features).toEqual([]);
});

test('a chain is followed to its end, in whatever order its pairs come', () => {
  const mayJoin = (a: string, b: string) => [a, b].sort().join() !== 'a,e';
  for (const pairs of [
    [one('a', 'b'), one('c', 'd'), one('b', 'c'), one('d', 'e')],
    [one('d', 'e'), one('b', 'c'), one('a', 'b'), one('c', 'd')],
  ])
    expect(accepted(withheld(pairs, mayJoin))).toEqual([false, false, false, false]);
});

test('more than a person could look through are not joined at once', () => {
  const chain = Array.from({ length: 50 }, (_, i) => one(`a${i}`, `a${i + 1}`));
  expect(new Set(accepted(withheld(chain, () => true)))).toEqual(new Set([false]));
});
