import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * For each of many subjects, how many claims are about it; about one property or link where `about` names it.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:SUBJECT]-(c:Claim) WHERE c.about = $about RETURN count(c) AS total } RETURN id, total
 */
export function countClaimsOfMany({ ids, about }: ArgsOf<'countClaimsOfMany'>): CypherStatement {
  const total = `MATCH (a)<-[:SUBJECT]-(c:Claim)${about === null ? '' : ' WHERE c.about = $about'} RETURN count(c) AS total`;
  return statement(
    'countClaimsOfMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${total} } RETURN id, total`,
    { ids, ...(about === null ? {} : { about }) },
  );
}
