import type { WholeColumn } from '../../../shapes/aggregates.ts';
import { identifier } from './identifier.ts';

/**
 * What sums a column up: how many values are known, how many are numbers, their sum, the least and the most, and how many of the
 * numbers stand beside each of some words, which are the parameter `words`.
 *
 * The sum comes in two halves. One alone may leave 64 bits, which Neo4j refuses and others may let wrap; the halves of
 * fewer than 2^31 numbers never do. Both stores divide towards zero, so that high * 2^32 + low is the number, signed too.
 */
export function wholeSums({ column, known, words }: WholeColumn): string {
  const held = `n.${identifier(column)}`;
  const counted = (words?.of ?? []).map(
    (_, i) =>
      `, count(CASE WHEN ${held} IS NOT NULL AND n.${identifier(words?.column ?? '')} = $words[${i}] THEN 1 END) AS word${i}`,
  );
  return `count(n.${identifier(known)}) AS known, count(${held}) AS number, sum(${held} / 4294967296) AS high, sum(${held} % 4294967296) AS low, min(${held}) AS least, max(${held}) AS most${counted.join('')}`;
}
