import { identifier } from './identifier.ts';
import { type Keyset, keyset, type Window } from './keyset.ts';
import type { Predicate } from './predicate.ts';
import type { Parameters } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/** A page of nodes: which ones, in which order, from where and how many. */
export interface Page extends Window {
  readonly where: Predicate;
}

/** The page without the row that tells whether more follow. */
export function exactly(page: Page): Page {
  return page.exact === true ? page : { ...page, limit: page.limit - 1, exact: true };
}

/** The parts of a statement that a page of a variable decides; its parameters begin with `prefix`. */
export function pageClauses(
  page: Page,
  node = 'n',
  prefix = '',
): { where: string; orderBy: string; params: Parameters } {
  const filter = whereClause(page.where, node, prefix);
  const window = windowClauses(page, node, prefix);
  return {
    where: where(filter.text, window.condition),
    orderBy: window.orderBy,
    params: { ...filter.params, ...window.params },
  };
}

/** The parts that the window alone decides. */
export function windowClauses(window: Window, node = 'n', prefix = ''): Keyset {
  return keyset(window, (column) => `${node}.${identifier(column)}`, prefix);
}
