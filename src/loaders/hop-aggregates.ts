import DataLoader from 'dataloader';
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
import type { Followed } from './followed.ts';
import { hopKey } from './hop-key.ts';
import { keyed } from './keyed.ts';
import type { Read, Reading } from './reading.ts';

type Found = Followed & { readonly where: Predicate };

/**
 * What the nodes that a hop leads to from each of many nodes add up to: one statement for all of them; `args` is the
 * filter, as a text.
 */
export function hopAggregates(
  { read, once }: Reading,
  followed: Followed,
  args: string,
  filter: () => Predicate,
): (parent: string) => Aggregates {
  return once(hopAggregates, `${hopKey(followed.hop)} ${args}`, () =>
    aggregatesOf(read, { ...followed, where: filter() }),
  );
}

function aggregatesOf(read: Read, of: Found): (parent: string) => Aggregates {
  const sums = keyed<DataLoader<string, WholeSums>>();
  const values = keyed<DataLoader<string, readonly GroupedValue[] | null>>();
  const facets = keyed<DataLoader<string, readonly FacetCount[]>>();
  return (parent) => ({
    sums: (column) =>
      sums(sumKey(column), () =>
        batch({
          rows: (ids) => read(sumsOf({ ...of, ids }, column)),
          value: (row) => wholeSumsOf(row, column.words?.of.length),
          absent: wholeSumsOf(undefined, column.words?.of.length),
        }),
      ).load(parent),
    values: (columns, most) =>
      values(columns.join(' '), () => valuesLoader(read, of, columns, most)).load(parent),
    facets: (facet, first) =>
      facets(facetKey(facet, first), () =>
        batch<readonly FacetCount[]>({
          rows: (ids) => read(facetsOf({ ...of, ids }, facet, first)),
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
function valuesLoader(read: Read, of: Found, columns: readonly string[], most: number) {
  return new DataLoader<string, readonly GroupedValue[] | null>(async (ids) => {
    const rows = await read(valuesOf({ ...of, ids }, columns, most + 1));
    if (rows.length > most) return ids.map(() => null);
    const found = new Map<string, GroupedValue[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(textOf(row.id))?.push(groupedValueOf(row, columns));
    return ids.map((id) => found.get(id) ?? []);
  });
}
