import { identifier } from './identifier.ts';
import { keyset, type Window } from './keyset.ts';
import type { Predicate } from './predicate.ts';
import type { Parameters } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/** A page of nodes: which ones, in which order, from where and how many. */
export interface Page extends Window {
  readonly where: Predicate;
}

/** The parts of a statement that a page of the variable `n` decides. */
export function pageClauses(page: Page): { where: string; orderBy: string; params: Parameters } {
  const filter = whereClause(page.where);
  const window = keyset(page, (column) => `n.${identifier(column)}`);
  return {
    where: where(filter.text, window.condition),
    orderBy: window.orderBy,
    params: { ...filter.params, ...window.params },
  };
}
