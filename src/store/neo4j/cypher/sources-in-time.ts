import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * A page of all sources that have a head, in the order of their ids, with what determines when each was known. Columns: id,
 * head, published, timing, recorded (when its first claim was recorded; only of those without a day of publication).
 */
export function sourcesInTime({ edition, after, limit }: ArgsOf<'sourcesInTime'>): CypherStatement {
  const saidToo =
    edition === undefined
      ? ''
      : ` UNION MATCH (s)-[:${identifier(edition.type)}]->(d:Dataset) WHERE s.published IS NULL MATCH (c:Claim {dataset: d.id}) WHERE (' ' + s.id) IN c.saidFrom RETURN c`;
  return statement(
    'sourcesInTime',
    `MATCH (s:Source) WHERE s.id > $after AND s.head IS NOT NULL WITH s ORDER BY s.id LIMIT $limit CALL (s) { CALL (s) { MATCH (s)<-[:IN_SOURCE]-(c:Claim) WHERE s.published IS NULL RETURN c${saidToo} } RETURN min(c.recordedAt) AS recorded } RETURN s.id AS id, s.head AS head, s.published AS published, s.timing AS timing, s.coverage AS coverage, s.status AS status, recorded ORDER BY id`,
    { after, limit },
  );
}
