import type { Kind } from '../../../ontology/ontology.ts';
import type { Predicate } from '../../../shapes/predicate.ts';
import { identifier } from './identifier.ts';
import { conjuncts } from './selective.ts';

/** An index of the nodes of a kind that have an amount of money without a rate: few have one, and to look for them would read all. */
export interface UnratedIndex {
  readonly name: string;
  readonly condition: string;
  /** The columns of which the first has a value, and the second has none. */
  readonly columns: readonly [known: string, rated: string];
}

/** One for each property of money. */
export const unratedIndexes = ({ name: kind, properties }: Kind): readonly UnratedIndex[] =>
  properties
    .filter(({ value }) => value.name === 'Money')
    .map(({ name }) => {
      const columns = [`${name}Value`, `${name}UsdCents`] as const;
      const [known, rated] = columns.map(identifier);
      return {
        name: `k_${kind}_${name}_unrated`,
        condition: `${known} IS NOT NULL AND ${rated} IS NULL`,
        columns,
      };
    });

/** The index of them that holds all that pass a filter. */
export function unratedIndexOf(kind: Kind | undefined, filter: Predicate): UnratedIndex | undefined {
  if (kind === undefined) return undefined;
  const parts = conjuncts(filter);
  const asks = (wanted: string, isNull: boolean): boolean =>
    parts.some(({ column, test, value }) => column === wanted && test === 'isNull' && value === isNull);
  return unratedIndexes(kind).find(({ columns: [known, rated] }) => asks(known, false) && asks(rated, true));
}
