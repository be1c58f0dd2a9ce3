import { type Statement, statement } from './statement.ts';

/** Which claims about a reason count as its evidence. */
export interface EvidenceOfReasons {
  /** The properties and links that they are about. */
  readonly abouts: readonly string[];
  /** The link to what is explained; of it, only claims that lead to one of `acts`. */
  readonly explains: string;
  readonly acts: readonly string[];
  /** Most claims for each reason. */
  readonly limit: number;
}

/**
 * For each of many reasons, the claims about it, with their sources. Withdrawals come first, so that a cut never makes
 * a withdrawn claim stand.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
 *   WHERE c.about IN $abouts AND (c.about <> $explains OR c.text IN $acts) WITH c, s ORDER BY … LIMIT $limit
 *   RETURN collect({claim: c {.*}, source: s {.*}}) AS items } RETURN id, items
 */
export function evidenceOfReasons(ids: readonly string[], evidence: EvidenceOfReasons): Statement {
  const items =
    'MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source) WHERE c.about IN $abouts AND (c.about <> $explains OR c.text IN $acts) WITH c, s, CASE c.rank WHEN $withdrawn THEN 0 ELSE 1 END AS standing ORDER BY standing, c.about, c.strength LIMIT $limit RETURN collect({claim: c {.*}, source: s {.*}}) AS items';
  return statement(
    'evidenceOfReasons',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${items} } RETURN id, items ORDER BY id`,
    { ids, ...evidence, withdrawn: 'DEPRECATED' },
  );
}
