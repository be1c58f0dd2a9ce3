import type { Kind } from '../ontology/ontology.ts';
import { everything, type Predicate, type Test } from '../shapes/predicate.ts';

/** What was there on a day, as far as is known: nothing that began after it, or ended before it. What has no such dates is. */
export function heldThen({ lifetime }: Kind, at: string | null | undefined): Predicate {
  if (at == null || lifetime === undefined) return everything;
  const { during, from = during, until = during } = lifetime;
  const not = (name: string | undefined, end: 'Earliest' | 'Latest', test: Test): readonly Predicate[] =>
    name === undefined
      ? []
      : [{ not: { compare: { column: `${name}${end}`, many: false, test, value: at } } }];
  return { all: [...not(from, 'Earliest', 'gt'), ...not(until, 'Latest', 'lt')] };
}
