import { indexedColumns } from '../../../shapes/indexed-columns.ts';
import type { Comparison, Predicate, Test } from '../../../shapes/predicate.ts';
import type { Catalog } from './catalog.ts';

/** Conditions of a filter on one column, of which an index tells the nodes that pass. */
export interface Selective {
  readonly column: string;
  readonly conditions: readonly Predicate[];
  /** Whether only one value of the column passes: the index has its nodes in the order of their ids. */
  readonly oneValue: boolean;
}

/** What an index serves, that which leaves fewer nodes first. */
const served: readonly Test[] = ['eq', 'in', 'startsWith', 'lt', 'lte', 'gt', 'gte'];

/** Those conditions of a filter, of all that it has on indexed columns, that can be expected to leave the fewest nodes. */
export function selectiveOf(kind: string, filter: Predicate, { ontology }: Catalog): Selective | null {
  const found = ontology.kind(kind);
  if (found === undefined) return null;
  const indexed = new Set(indexedColumns(found));
  const parts = conjuncts(filter).filter(({ column, many }) => !many && indexed.has(column));
  const usable = parts.filter(({ test }) => served.includes(test));
  const [best] = usable.toSorted((a, b) => served.indexOf(a.test) - served.indexOf(b.test));
  if (best === undefined) return null;
  const { column, test } = best;
  const conditions = usable.filter((other) => other.column === column).map((compare) => ({ compare }));
  return { column, conditions, oneValue: test === 'eq' };
}

/** Whether a filter and what is asked of its nodes are of one column at most, which an index may then hold all of. */
export function ofOneColumn(filter: Predicate, asked: readonly string[]): boolean {
  const columns = new Set(asked);
  return collect(filter) && columns.size <= 1;

  function collect(part: Predicate): boolean {
    if ('all' in part) return part.all.every(collect);
    if ('any' in part) return part.any.every(collect);
    if ('not' in part) return collect(part.not);
    if (!('compare' in part)) return false;
    columns.add(part.compare.column);
    return true;
  }
}

/** What a filter demands of columns of the nodes themselves, all of which must hold. */
export function conjuncts(filter: Predicate): readonly Comparison[] {
  if ('all' in filter) return filter.all.flatMap(conjuncts);
  return 'compare' in filter ? [filter.compare] : [];
}
