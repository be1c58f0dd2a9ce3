import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * Claims by their ids, each with the id of its subject and with its source; a missing one has no row. Every pattern begins at the claim.
 * @example UNWIND $ids AS id MATCH (c:Claim {id: id}) CALL (c) { MATCH (c)-[:SUBJECT]->(a) MATCH (c)-[:IN_SOURCE]->(s)
 * RETURN a.id AS subject, s {.*} AS source } RETURN id, subject, c {.*} AS claim, source
 */
export function claimsByIds({ ids }: ArgsOf<'claimsByIds'>): CypherStatement {
  return statement(
    'claimsByIds',
    'UNWIND $ids AS id MATCH (c:Claim {id: id}) CALL (c) { MATCH (c)-[:SUBJECT]->(a) MATCH (c)-[:IN_SOURCE]->(s) RETURN a.id AS subject, s {.*} AS source } RETURN id, subject, c {.*} AS claim, source',
    { ids },
  );
}
