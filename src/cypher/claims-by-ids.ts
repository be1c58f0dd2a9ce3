import { type Statement, statement } from './statement.ts';

/**
 * Claims by their ids, each with the id of its subject and with its source; a missing one has no row.
 * @example UNWIND $ids AS id MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {id: id})-[:IN_SOURCE]->(s:Source)
 * RETURN id, a.id AS subject, c {.*} AS claim, s {.*} AS source
 */
export function claimsByIds(ids: readonly string[]): Statement {
  return statement(
    'claimsByIds',
    'UNWIND $ids AS id MATCH (c:Claim {id: id}) CALL (c) { MATCH (a:Entity)<-[:SUBJECT]-(c)-[:IN_SOURCE]->(s:Source) RETURN a.id AS subject, s {.*} AS source } RETURN id, subject, c {.*} AS claim, source',
    { ids },
  );
}
