import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * Links of many nodes, the number of links of the nodes that they lead to and, where these are few, their links as well:
 * `src/shapes/paths.ts` says how many. A node to which many links lead is counted once.
 *
 * Types are part of the text, and not a parameter: Neo4j then reads the links of these types alone, and none of the
 * thousands of claims that a popular node has. The text is kept short: the driver sends 1,400 bytes of it at a time.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HOSTED_BY`|`INVESTED_BY`]-(n) …
 *   ORDER BY place, type, direction LIMIT $most … RETURN collect([type, direction, n.id, …]) AS links, collect(n) AS others }
 *   WITH collect([id, links]) AS near, collect([others, id IN $from, id IN $to]) AS beside
 *   CALL (beside) { UNWIND beside AS side UNWIND side[0] AS n WITH n, max(side[1]) AS here, max(side[2]) AS there CALL (n) { … RETURN count(r) AS degree }
 *     RETURN collect([n.id, degree]) AS ends }
 *   RETURN near AS links, ends AS degrees, [] AS nodes
 */
export function pathLinks(asked: ArgsOf<'pathLinks'>): CypherStatement {
  const { from, to, types, most, everyClaim, degreeMost, columns, ahead, metOnly } = asked;
  const ids = [...new Set([...from, ...to])];
  const met = metOnly ? ' WHERE here = true AND there = true' : '';
  const follow = types.map(identifier).join('|');
  const around = `MATCH (a)-[r:${follow}]-(n) WITH type(r) AS type, CASE startNode(r) WHEN a THEN 0 ELSE 1 END AS direction, r, n`;
  const links = everyClaim ? withEveryClaim : withStrongestClaim;
  const counted = (lists: string, where: string): string =>
    `UNWIND ${lists} AS side UNWIND side[0] AS n WITH n, max(side[1]) AS here, max(side[2]) AS there${where} CALL (n) { MATCH (n)-[r:${follow}]-() WITH r LIMIT $degreeMost RETURN count(r) AS degree }`;
  const near = `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${around} ${inTurn} ${links} } WITH collect([id, links]) AS near, ${ahead === 0 ? '' : 'collect(a) AS read, '}collect([others, id IN $from, id IN $to]) AS beside`;
  if (ahead === 0)
    return statement(
      'pathLinks',
      `${near} CALL (beside) { ${counted('beside', met)} RETURN collect([n.id, degree]) AS ends } RETURN near AS links, ends AS degrees, [] AS nodes`,
      { ids, from, to, most, degreeMost },
    );
  const shown = ['id', ...columns].map((column) => `n.${identifier(column)}`).join(', ');
  // Fewer than `most`: so there are no others that they could crowd out.
  const next =
    'WITH n, here, there, degree, degree < $few AND NOT n.id IN $ids AS few RETURN collect([n.id, degree]) AS ends, collect(CASE WHEN few THEN [n, here, there] END) AS next, sum(CASE WHEN few THEN degree END) AS total';
  const far = `UNWIND CASE WHEN total <= $ahead THEN next ELSE [] END AS one WITH one, one[0] AS a CALL (a) { ${around} ${links} } RETURN collect([a.id, links]) AS far, collect(a) AS farRead, collect([others, one[1], one[2]]) AS beyond`;
  return statement(
    'pathLinks',
    `${near} CALL (beside) { ${counted('beside', '')} ${next} } CALL (next, total) { ${far} } CALL (beyond) { ${counted('beyond', met)} RETURN collect([n.id, degree]) AS farEnds, collect(CASE WHEN here AND there THEN n END) AS met } RETURN near + far AS links, ends + farEnds AS degrees, [n IN read + farRead + met | [${shown}]] AS nodes`,
    { ids, from, to, most, degreeMost, ahead, few: Math.min(most, degreeMost) },
  );
}

/** The first `most` links: one of each type and direction, then another of each, and so on. */
const inTurn =
  "ORDER BY type, direction, n.id, coalesce(r.time, '') WITH type, direction, collect([r, n]) AS alike UNWIND range(0, size(alike) - 1) AS place WITH type, direction, place, alike[place] AS link ORDER BY place, type, direction LIMIT $most WITH type, direction, link[0] AS r, link[1] AS n";

const withStrongestClaim =
  'OPTIONAL MATCH (c:Claim {id: r.claims[0]}) RETURN collect([type, direction, n.id, r.claims, c.strength]) AS links, collect(n) AS others';

const withEveryClaim =
  'CALL (r) { UNWIND r.claims AS claim MATCH (c:Claim {id: claim}) RETURN collect([claim, c.strength, c.basis, c.confidence, c.valid, c.published]) AS claims } RETURN collect([type, direction, n.id, r.claims, claims]) AS links, collect(n) AS others';
