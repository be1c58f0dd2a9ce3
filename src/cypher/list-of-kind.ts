import { identifier } from './identifier.ts';
import { type Page, pageClauses } from './page.ts';
import { type Statement, statement } from './statement.ts';

/**
 * A page of the nodes of one kind.
 * @example MATCH (n:`Country`) RETURN n {.*} AS node ORDER BY n.`id` LIMIT $limit
 */
export function listOfKind(kind: string, page: Page): Statement {
  const { where, orderBy, params } = pageClauses(page);
  return statement(
    'listOfKind',
    `MATCH (n:${identifier(kind)})${where} RETURN n {.*} AS node ${orderBy} LIMIT $limit`,
    params,
  );
}
