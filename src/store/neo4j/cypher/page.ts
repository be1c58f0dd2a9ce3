import type { Page } from '../../../shapes/page.ts';
import type { Parameters } from '../../../shapes/parameter.ts';
import type { Window } from '../../../shapes/window.ts';
import { identifier } from './identifier.ts';
import { type Keyset, keyset } from './keyset.ts';
import { where, whereClause } from './where-clause.ts';

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
