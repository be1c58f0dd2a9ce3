import type { Hop } from '../ontology/ontology.ts';
import { hopPattern } from './hop-pattern.ts';
import { type Page, pageClauses } from './page.ts';
import { type Statement, statement } from './statement.ts';

/**
 * For each of many nodes, a page of the nodes that a hop leads to. The limit stands inside the CALL, so that it holds
 * for each node and nothing is read beyond it.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)-[r:`HOSTED_BY`]->(n:`Country`) WITH r, n ORDER BY n.`id` LIMIT $limit
 *   RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items
 */
export function linkFromMany(hop: Hop, ids: readonly string[], page: Page): Statement {
  const { where, orderBy, params } = pageClauses(page);
  const items = `MATCH ${hopPattern('a', 'r', 'n', hop)}${where} WITH r, n ${orderBy} LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items`;
  return statement(
    'linkFromMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${items} } RETURN id, items`,
    { ids, ...params },
  );
}
