import type { ArgsOf } from '../../../shapes/index.ts';
import { hopPattern } from './hop-pattern.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * The reasons for some acts, each once: first by their basis, in the order given, what has none last; then by id.
 * @param explained the hop that leads from an act to its reasons
 * @example UNWIND $acts AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[:`EXPLAINS`]-(n) RETURN n }
 * WITH DISTINCT n ORDER BY CASE n.`basis` WHEN $basis0 THEN 0 … ELSE 4 END, n.id LIMIT $limit RETURN n {.*} AS node
 */
export function reasonsOf({ acts, explained, basis, limit }: ArgsOf<'reasonsOf'>): CypherStatement {
  const places = basis.order.map((_, place) => `WHEN $basis${place} THEN ${place}`).join(' ');
  const place = `CASE n.${identifier(basis.column)} ${places} ELSE ${basis.order.length} END`;
  return statement(
    'reasonsOf',
    `UNWIND $acts AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH ${hopPattern('a', '', 'n', explained)} RETURN n } WITH DISTINCT n WITH n, ${place} AS place ORDER BY place, n.id LIMIT $limit RETURN n {.*} AS node ORDER BY place, n.id`,
    { acts, ...Object.fromEntries(basis.order.map((word, i) => [`basis${i}`, word])), limit },
  );
}
