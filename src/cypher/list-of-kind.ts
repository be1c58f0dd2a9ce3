import type { Fetch } from './fetch.ts';
import { fetchClauses } from './fetch-clauses.ts';
import { matchKind } from './match-kind.ts';
import { type Page, windowClauses } from './page.ts';
import { type Statement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/**
 * A page of the nodes of one kind, with what is fetched of each. Columns: cells.
 * @example MATCH (n:`Country`) WITH n ORDER BY n.`id` LIMIT $limit RETURN [n.`id`, n.`isoAlpha2`] AS cells ORDER BY n.`id`
 */
export function listOfKind(kind: string, page: Page, fetch: Fetch): Statement {
  const { match, condition, params } = matchKind(kind, page.where);
  const window = windowClauses(page);
  const fetched = fetchClauses('n', fetch);
  const paged = `${match}${where(condition, window.condition)} WITH n ${window.orderBy} LIMIT $limit`;
  return statement(
    'listOfKind',
    `${paged}${fetched.calls} RETURN ${fetched.cells} AS cells ${window.orderBy}`,
    {
      ...params,
      ...window.params,
      ...fetched.params,
    },
  );
}
