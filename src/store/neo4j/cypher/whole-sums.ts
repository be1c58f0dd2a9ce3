import type { WholeColumn } from '../../../shapes/aggregates.ts';
import { identifier } from './identifier.ts';

/**
 * What sums a column up: how many values are known, how many are numbers, their sum, the least and the most.
 *
 * The sum comes in two halves. One alone may leave 64 bits, which Neo4j refuses and others may let wrap; the halves of
 * fewer than 2^31 numbers never do. Both stores divide towards zero, so that high * 2^32 + low is the number, signed too.
 */
export function wholeSums({ column, known }: WholeColumn): string {
  const held = `n.${identifier(column)}`;
  return `count(n.${identifier(known)}) AS known, count(${held}) AS number, sum(${held} / 4294967296) AS high, sum(${held} % 4294967296) AS low, min(${held}) AS least, max(${held}) AS most`;
}
