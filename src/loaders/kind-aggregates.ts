import { facetsOfKind } from '../cypher/facets-of-kind.ts';
import type { Predicate } from '../cypher/predicate.ts';
import { sumsOfKind } from '../cypher/sums-of-kind.ts';
import { valuesOfKind } from '../cypher/values-of-kind.ts';
import {
  type Aggregates,
  type FacetCount,
  facetCountOf,
  facetKey,
  type GroupedValue,
  groupedValueOf,
  type WholeSums,
  wholeSumsOf,
} from './aggregates.ts';
import { keyed } from './keyed.ts';
import type { Read } from './read.ts';

/** What the nodes of a kind that pass a filter add up to. */
export function kindAggregates(read: Read, kind: string, where: Predicate): Aggregates {
  const sums = keyed<Promise<WholeSums>>();
  const values = keyed<Promise<readonly GroupedValue[] | null>>();
  const facets = keyed<Promise<readonly FacetCount[]>>();
  return {
    sums: (of) => sums(of.column, async () => wholeSumsOf((await read(sumsOfKind(kind, of, where)))[0])),
    values: (columns, most) =>
      values(columns.join(' '), async () => {
        const rows = await read(valuesOfKind(kind, columns, where, most + 1));
        return rows.length > most ? null : rows.map((row) => groupedValueOf(row, columns));
      }),
    facets: (facet, first) =>
      facets(facetKey(facet, first), async () =>
        (await read(facetsOfKind(kind, facet, where, first))).map((row) =>
          facetCountOf(row.value, row.number),
        ),
      ),
  };
}
