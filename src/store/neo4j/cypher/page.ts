import type { Page } from '../../../shapes/page.ts';
import type { Parameters } from '../../../shapes/parameter.ts';
import type { Window } from '../../../shapes/window.ts';
import { heldAt } from '../../held-at.ts';
import { identifier } from './identifier.ts';
import { type Keyset, keyset } from './keyset.ts';
import { where, whereClause } from './where-clause.ts';

/** The parts of a statement that a page of a variable decides, to which `link` may lead; its parameters begin with `prefix`. */
export function pageClauses(
  page: Page,
  node = 'n',
  prefix = '',
  link = '',
): { where: string; orderBy: string; params: Parameters } {
  const filter = whereClause(page.where, node, prefix, link);
  const window = windowClauses(page, node, prefix, link);
  const { at } = page;
  const then = at === undefined ? 'true' : heldAt(link, `$${prefix}at`);
  return {
    where: where(then, filter.text, window.condition),
    orderBy: window.orderBy,
    params: { ...filter.params, ...window.params, ...(at !== undefined && { [`${prefix}at`]: at }) },
  };
}

/** The parts that the window alone decides. */
export function windowClauses(window: Window, node = 'n', prefix = '', link = ''): Keyset {
  return keyset(window, (column, ofLink) => `${ofLink ? link : node}.${identifier(column)}`, prefix);
}
