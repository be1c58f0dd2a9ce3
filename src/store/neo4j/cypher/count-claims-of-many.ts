import type { ArgsOf } from '../../../shapes/index.ts';
import { formerLabel } from './merge-entities.ts';
import { notJudging } from './not-judging.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/**
 * For each of many subjects, how many claims are about it; about one property or link where `about` names it.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:SUBJECT]-(c:Claim) WHERE c.about = $about RETURN count(c) AS total } RETURN id, total
 */
export function countClaimsOfMany({ ids, about, withEnded }: ArgsOf<'countClaimsOfMany'>): CypherStatement {
  const which = where(
    about === null ? notJudging : 'c.about = $about',
    withEnded ? 'true' : 'c.ended IS NULL',
  );
  const total = `MATCH (a)<-[:SUBJECT]-(c:Claim)${which} RETURN count(c) AS total`;
  return statement(
    'countClaimsOfMany',
    `UNWIND $ids AS id MATCH (a:${withEnded ? `Entity|${formerLabel}` : 'Entity'} {id: id}) CALL (a) { ${total} } RETURN id, total`,
    { ids, ...(about === null ? {} : { about }) },
  );
}
