import type { HopFetch } from '../../../shapes/fetch.ts';
import { splitWindow } from '../../../shapes/split-window.ts';
import { hopPattern, labelOf, linkCount } from './hop-pattern.ts';
import { identifier } from './identifier.ts';
import { windowClauses } from './page.ts';
import { where, whereClause } from './where-clause.ts';

/** The variables of a hop: the node that it starts from, the one it leads to, and what its parameters begin with. */
interface HopNames {
  readonly from: string;
  readonly to: string;
  readonly prefix: string;
}

/**
 * Reads a page of what a node of very many links leads to without following all of them: the nodes of the kind in the
 * order of the page, from an index, and of these the ones that are linked. That is done where they can be expected
 * among the first `$hub`, and given up after these; then, and at all other nodes, `followed` gives the page.
 * Null where the page begins among the nodes that no index holds.
 *
 * The innermost CALL has a clause before it that lets no row through where the node is not a hub: without a CALL of its
 * own, Neo4j reads the index first and asks afterwards.
 * @example hubPage({ from: 'n', to: 'm1', prefix: 'h1' }, investmentsById, 'MATCH (n)<-[:`HOSTED_BY`]-(m1) …')
 * // 'CALL (n) { WITH n, COUNT { (n)<-[:`HOSTED_BY`]-() } AS links WHERE links > $h1hub AND … CALL (n) {
 * //    MATCH (m1:`Investment`) WHERE m1.`id` IS NOT NULL WITH n, m1 ORDER BY m1.`id` LIMIT $h1hub
 * //    WHERE EXISTS { (n)<-[:`HOSTED_BY`]-(m1) } RETURN m1 ORDER BY m1.`id` LIMIT $h1limit } RETURN collect(m1) AS near }
 * //  CALL (n, near) { WITH near WHERE size(near) = $h1limit UNWIND near AS m1 RETURN m1
 * //    UNION ALL WITH n, near WHERE size(near) < $h1limit MATCH … RETURN m1 }'
 */
export function hubPage(
  { from, to, prefix }: HopNames,
  { hop, page }: HopFetch,
  followed: string,
): string | null {
  const window = splitWindow(page).known;
  const [first] = page.order;
  if (window === null || first === undefined) return null;
  const { condition, orderBy } = windowClauses(window, to, prefix);
  const kind = labelOf(hop.to);
  const [hub, limit] = [`$${prefix}hub`, `$${prefix}limit`];
  const isHub = `links > ${hub} AND links * ${hub} > COUNT { (:${kind}) } * ${limit}`;
  const known = where(`${to}.${identifier(first.column)} IS NOT NULL`, condition);
  const linked = where(
    `EXISTS { ${hopPattern(from, '', to, hop)} }`,
    whereClause(page.where, to, prefix).text,
  );
  return `CALL (${from}) { WITH ${from}, ${linkCount(from, hop)} AS links WHERE ${isHub} CALL (${from}) { MATCH (${to}:${kind})${known} WITH ${from}, ${to} ${orderBy} LIMIT ${hub}${linked} RETURN ${to} ${orderBy} LIMIT ${limit} } RETURN collect(${to}) AS near } CALL (${from}, near) { WITH near WHERE size(near) = ${limit} UNWIND near AS ${to} RETURN ${to} UNION ALL WITH ${from}, near WHERE size(near) < ${limit} ${followed} RETURN ${to} }`;
}
