import type { ArgsOf } from '../../../shapes/index.ts';
import { keyset } from './keyset.ts';
import { formerLabel } from './merge-entities.ts';
import { notJudging } from './not-judging.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/**
 * For each of many subjects, a page of its claims with their sources.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source) WHERE c.about = $about
 *   WITH c, s ORDER BY c.about, c.strength LIMIT $limit
 *   RETURN collect({claim: c {.*}, source: s {.*}}) AS items } RETURN id, items
 */
export function claimsOfMany({ ids, page }: ArgsOf<'claimsOfMany'>): CypherStatement {
  const { condition, orderBy, params } = keyset(page, (column) => `c.${column}`);
  const about = page.about === null ? notJudging : 'c.about = $about';
  const items = `MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)${where(about, page.withEnded ? 'true' : 'c.ended IS NULL', condition)} WITH c, s ${orderBy} LIMIT $limit RETURN collect({claim: c {.*}, source: s {.*}}) AS items`;
  return statement(
    'claimsOfMany',
    `UNWIND $ids AS id MATCH (a:${page.withEnded ? `Entity|${formerLabel}` : 'Entity'} {id: id}) CALL (a) { ${items} } RETURN id, items`,
    { ids, ...(page.about === null ? {} : { about: page.about }), ...params },
  );
}
