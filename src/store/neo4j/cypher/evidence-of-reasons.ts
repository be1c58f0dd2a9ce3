import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * For each of many reasons, the claims about it, with their sources. Those that are deprecated come first, so that a cut
 * never makes one of them count.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
 *   WHERE c.about IN $abouts AND (c.about <> $explains OR c.text IN $acts) WITH c, s ORDER BY … LIMIT $limit
 *   RETURN collect({claim: c {.*}, source: s {.*}}) AS items } RETURN id, items
 */
export function evidenceOfReasons({ ids, evidence }: ArgsOf<'evidenceOfReasons'>): CypherStatement {
  const items =
    'MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source) WHERE c.ended IS NULL AND c.about IN $abouts AND (c.about <> $explains OR c.text IN $acts) WITH c, s, CASE c.rank WHEN $deprecated THEN 0 ELSE 1 END AS standing ORDER BY standing, c.about, c.strength LIMIT $limit RETURN collect({claim: c {.*}, source: s {.*}}) AS items';
  return statement(
    'evidenceOfReasons',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${items} } RETURN id, items ORDER BY id`,
    { ids, ...evidence, deprecated: 'DEPRECATED' },
  );
}
