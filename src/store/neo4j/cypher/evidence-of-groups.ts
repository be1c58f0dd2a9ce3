import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * For each of many values, the claims about it with their sources: those that are deprecated first, so that
 * a cut never makes one of them count, and then the strongest.
 * @example UNWIND $keys AS key CALL (key) { MATCH (c:Claim {group: key}) WITH c, … ORDER BY standing, c.strength LIMIT $limit
 *   MATCH (c)-[:IN_SOURCE]->(s:Source) RETURN collect({claim: c {.*}, source: s {.*}}) AS items } RETURN key AS id, items
 */
export function evidenceOfGroups({ keys, limit }: ArgsOf<'evidenceOfGroups'>): CypherStatement {
  const items =
    'MATCH (c:Claim {group: key}) WHERE c.ended IS NULL WITH c, CASE c.rank WHEN $deprecated THEN 0 ELSE 1 END AS standing ORDER BY standing, c.strength LIMIT $limit MATCH (c)-[:IN_SOURCE]->(s:Source) RETURN collect({claim: c {.*}, source: s {.*}}) AS items';
  return statement(
    'evidenceOfGroups',
    `UNWIND $keys AS key CALL (key) { ${items} } RETURN key AS id, items ORDER BY id`,
    { keys, limit, deprecated: 'DEPRECATED' },
  );
}
