import { facetsOf, sumsOf, valuesOf } from '../shapes/aggregates.ts';
import type { Predicate } from '../shapes/predicate.ts';
import {
  type Aggregates,
  type FacetCount,
  facetCountOf,
  facetKey,
  type GroupedValue,
  groupedValueOf,
  sumKey,
  type WholeSums,
  wholeSumsOf,
} from './aggregates.ts';
import { keyed } from './keyed.ts';
import type { Read, Reading } from './reading.ts';

/** What the nodes of a kind that pass a filter add up to; `args` is the filter, as a text. */
export function kindAggregates(
  { read, once }: Reading,
  kind: string,
  args: string,
  filter: () => Predicate,
): Aggregates {
  return once(kindAggregates, `${kind} ${args}`, () => aggregatesOf(read, kind, filter()));
}

function aggregatesOf(read: Read, kind: string, where: Predicate): Aggregates {
  const sums = keyed<Promise<WholeSums>>();
  const values = keyed<Promise<readonly GroupedValue[] | null>>();
  const facets = keyed<Promise<readonly FacetCount[]>>();
  return {
    sums: (of) =>
      sums(sumKey(of), async () =>
        wholeSumsOf((await read(sumsOf({ kind, where }, of)))[0], of.words?.of.length),
      ),
    values: (columns, most) =>
      values(columns.join(' '), async () => {
        const rows = await read(valuesOf({ kind, where }, columns, most + 1));
        return rows.length > most ? null : rows.map((row) => groupedValueOf(row, columns));
      }),
    facets: (facet, first) =>
      facets(facetKey(facet, first), async () =>
        (await read(facetsOf({ kind, where }, facet, first))).map((row) =>
          facetCountOf(row.value, row.number),
        ),
      ),
  };
}
