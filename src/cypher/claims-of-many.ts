import { keyset, type OrderTerm, type Window } from './keyset.ts';
import { type Statement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/** The order of the claims of one subject: what they are about, then the strongest first. Strengths are unique. */
export const claimOrder: readonly OrderTerm[] = [
  { column: 'about', descending: false, nullable: false },
  { column: 'strength', descending: false, nullable: false },
];

/** Which claims of a subject: about one property or link, or all where `about` is null. */
export interface ClaimPage extends Window {
  readonly about: string | null;
}

/**
 * For each of many subjects, a page of its claims with their sources.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source) WHERE c.about = $about
 *   WITH c, s ORDER BY c.about, c.strength LIMIT $limit
 *   RETURN collect({claim: c {.*}, source: s {.*}}) AS items } RETURN id, items
 */
export function claimsOfMany(ids: readonly string[], page: ClaimPage): Statement {
  const { condition, orderBy, params } = keyset(page, (column) => `c.${column}`);
  const about = page.about === null ? 'true' : 'c.about = $about';
  const items = `MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)${where(about, condition)} WITH c, s ${orderBy} LIMIT $limit RETURN collect({claim: c {.*}, source: s {.*}}) AS items`;
  return statement(
    'claimsOfMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${items} } RETURN id, items`,
    { ids, ...(page.about === null ? {} : { about: page.about }), ...params },
  );
}
