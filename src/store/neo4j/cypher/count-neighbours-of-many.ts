import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * For each of many nodes, how many nodes links of some types join it to.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)-[r]->(n:Entity) WHERE type(r) IN $forward RETURN count(n) AS leaving }
 * CALL (a) { MATCH (a)<-[r]-(n:Entity) WHERE type(r) IN $backward RETURN count(n) AS arriving }
 * RETURN id, leaving + arriving AS total
 */
export function countNeighboursOfMany({ ids, links }: ArgsOf<'countNeighboursOfMany'>): CypherStatement {
  const leaving = 'MATCH (a)-[r]->(n:Entity) WHERE type(r) IN $forward RETURN count(n) AS leaving';
  const arriving = 'MATCH (a)<-[r]-(n:Entity) WHERE type(r) IN $backward RETURN count(n) AS arriving';
  return statement(
    'countNeighboursOfMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${leaving} } CALL (a) { ${arriving} } RETURN id, leaving + arriving AS total`,
    { ids, ...links },
  );
}
