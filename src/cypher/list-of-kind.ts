import type { Fetch } from './fetch.ts';
import { fetchClauses } from './fetch-clauses.ts';
import { identifier } from './identifier.ts';
import { type Page, pageClauses } from './page.ts';
import { type Statement, statement } from './statement.ts';

/**
 * A page of the nodes of one kind, with what is fetched of each. Columns: cells.
 * @example MATCH (n:`Country`) WITH n ORDER BY n.`id` LIMIT $limit RETURN [n.`id`, n.`isoAlpha2`] AS cells ORDER BY n.`id`
 */
export function listOfKind(kind: string, page: Page, fetch: Fetch): Statement {
  const { where, orderBy, params } = pageClauses(page);
  const fetched = fetchClauses('n', fetch);
  const paged = `MATCH (n:${identifier(kind)})${where} WITH n ${orderBy} LIMIT $limit`;
  return statement('listOfKind', `${paged}${fetched.calls} RETURN ${fetched.cells} AS cells ${orderBy}`, {
    ...params,
    ...fetched.params,
  });
}
