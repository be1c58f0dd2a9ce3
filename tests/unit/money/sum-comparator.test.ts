import { expect, test } from 'vitest';
import { comparators } from '../../../schema/values/money.ts';
import { comparatorOf, comparatorRank } from '../../../src/money/sum-comparator.ts';

test('each comparator of an amount has a rank of its own among the parts of a sum', () => {
  const words = Object.keys(comparators);
  expect(words.map((word) => comparatorOf(comparatorRank(word)))).toEqual(words);
});
