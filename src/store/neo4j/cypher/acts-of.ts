import type { ArgsOf } from '../../../shapes/index.ts';
import { hopPattern } from './hop-pattern.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * What an entity does or hosts that may have reasons: the ends of some hops of one node, each once, ordered by id.
 * @example MATCH (a:Entity {id: $id}) CALL (a) { MATCH (a)<-[:`HOSTED_BY`]-(n) RETURN n.id AS act
 *   UNION MATCH … } RETURN DISTINCT act ORDER BY act LIMIT $limit
 */
export function actsOf({ id, hops, limit }: ArgsOf<'actsOf'>): CypherStatement {
  const ends = hops.map((hop) => `MATCH ${hopPattern('a', '', 'n', hop)} RETURN n.id AS act`);
  return statement(
    'actsOf',
    `MATCH (a:Entity {id: $id}) CALL (a) { ${ends.join(' UNION ')} } RETURN DISTINCT act ORDER BY act LIMIT $limit`,
    { id, limit },
  );
}
