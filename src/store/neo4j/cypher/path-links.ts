import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * For each of many nodes, its links with what their claims rest on. A node with more than `most` gives the first of
 * each type, then the second of each, and so on: one link of which there are thousands does not crowd out the others.
 *
 * Types are part of the text, and not a parameter: Neo4j then reads the links of these types alone, and none of the
 * thousands of claims that a popular node has.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HOSTED_BY`|`INVESTED_BY`]-(n)
 *   WITH type(r) AS type, …, n.id AS other … collect(…) AS alike UNWIND range(0, size(alike) - 1) AS place …
 *   ORDER BY place, type, direction LIMIT $most … } RETURN id, links ORDER BY id
 */
export function pathLinks({ ids, types, most, everyClaim }: ArgsOf<'pathLinks'>): CypherStatement {
  const around = `MATCH (a)-[r:${types.map(identifier).join('|')}]-(n) WITH type(r) AS type, CASE WHEN startNode(r) = a THEN 0 ELSE 1 END AS direction, n.id AS other, r.claims AS claims ORDER BY type, direction, other`;
  const inTurn =
    'WITH type, direction, collect({other: other, claims: claims}) AS alike UNWIND range(0, size(alike) - 1) AS place WITH type, direction, place, alike[place] AS link ORDER BY place, type, direction LIMIT $most WITH type, direction, link.other AS other, link.claims AS claims';
  const weighed = `CALL (claims) { UNWIND ${everyClaim ? 'claims' : 'claims[0..1]'} AS claim MATCH (c:Claim {id: claim}) RETURN collect(c {.id, .strength, .basis, .confidence, .valid, .published}) AS weighed }`;
  const links = `${around} ${inTurn} ${weighed} RETURN collect({type: type, direction: direction, other: other, claims: claims, weighed: weighed}) AS links`;
  return statement(
    'pathLinks',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${links} } RETURN id, links ORDER BY id`,
    { ids, most },
  );
}
