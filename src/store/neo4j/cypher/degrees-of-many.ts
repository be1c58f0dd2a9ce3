import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * For each of many nodes, how many links of some types it has, counted no further than `most`.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) {
 *   MATCH (a)-[r:`HOSTED_BY`|`INVESTED_BY`]-() WITH r LIMIT $most RETURN count(r) AS degree } RETURN id, degree ORDER BY id
 */
export function degreesOfMany({ ids, types, most }: ArgsOf<'degreesOfMany'>): CypherStatement {
  const follow = types.map(identifier).join('|');
  return statement(
    'degreesOfMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:${follow}]-() WITH r LIMIT $most RETURN count(r) AS degree } RETURN id, degree ORDER BY id`,
    { ids, most },
  );
}
