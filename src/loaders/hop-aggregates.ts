import DataLoader from 'dataloader';
import type { Hop } from '../ontology/ontology.ts';
import { facetsOf, sumsOf, valuesOf } from '../shapes/aggregates.ts';
import type { Predicate } from '../shapes/predicate.ts';
import { listOf, textOf } from '../store/cell.ts';
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
import { batch } from './batch.ts';
import { hopKey } from './hop-key.ts';
import { keyed } from './keyed.ts';
import type { Read, Reading } from './reading.ts';

/**
 * What the nodes that a hop leads to from each of many nodes add up to: one statement for all of them; `args` is the
 * filter, as a text.
 */
export function hopAggregates(
  { read, once }: Reading,
  hop: Hop,
  args: string,
  filter: () => Predicate,
): (parent: string) => Aggregates {
  return once(hopAggregates, `${hopKey(hop)} ${args}`, () => aggregatesOf(read, hop, filter()));
}

function aggregatesOf(read: Read, hop: Hop, where: Predicate): (parent: string) => Aggregates {
  const sums = keyed<DataLoader<string, WholeSums>>();
  const values = keyed<DataLoader<string, readonly GroupedValue[] | null>>();
  const facets = keyed<DataLoader<string, readonly FacetCount[]>>();
  return (parent) => ({
    sums: (of) =>
      sums(sumKey(of), () =>
        batch({
          rows: (ids) => read(sumsOf({ hop, ids, where }, of)),
          value: (row) => wholeSumsOf(row, of.words?.of.length),
          absent: wholeSumsOf(undefined, of.words?.of.length),
        }),
      ).load(parent),
    values: (columns, most) =>
      values(columns.join(' '), () => valuesLoader(read, hop, where, columns, most)).load(parent),
    facets: (facet, first) =>
      facets(facetKey(facet, first), () =>
        batch<readonly FacetCount[]>({
          rows: (ids) => read(facetsOf({ hop, ids, where }, facet, first)),
          value: (row) =>
            listOf(row.facets).map((pair) => {
              const [value, number] = listOf(pair);
              return facetCountOf(value, number);
            }),
          absent: [],
        }),
      ).load(parent),
  });
}

/** The limit applies to all parents of a level together: they are one statement, and one answer holds them all. */
function valuesLoader(read: Read, hop: Hop, where: Predicate, columns: readonly string[], most: number) {
  return new DataLoader<string, readonly GroupedValue[] | null>(async (ids) => {
    const rows = await read(valuesOf({ hop, ids, where }, columns, most + 1));
    if (rows.length > most) return ids.map(() => null);
    const found = new Map<string, GroupedValue[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(textOf(row.id))?.push(groupedValueOf(row, columns));
    return ids.map((id) => found.get(id) ?? []);
  });
}
