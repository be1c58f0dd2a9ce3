import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/** How many claims have each entity for their subject or their other end. Columns: id, claims. */
export function countMentions({ ids }: ArgsOf<'countMentions'>): CypherStatement {
  return statement(
    'countMentions',
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) CALL (e) { MATCH (e)<-[r:SUBJECT|OBJECT]-(c:Claim) RETURN count(c) AS claims } RETURN id, claims ORDER BY id',
    { ids },
  );
}
