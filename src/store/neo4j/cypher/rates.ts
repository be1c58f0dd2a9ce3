import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * For each currency and day, units of the currency for one US dollar: the last figure of that day or before, with its
 * first day and the source of its strongest shown claim. Where none is recent enough there is no row.
 * @example UNWIND $pairs AS pair CALL (pair) { MATCH (o:Observation)-[:OF_INDICATOR]->(i:Indicator) WHERE …
 *   WITH o ORDER BY o.periodEarliest DESC, o.id LIMIT 1 RETURN o }
 * CALL (o) { MATCH (o)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source) WHERE … LIMIT 1 RETURN s.id AS source }
 * RETURN pair.currency AS currency, pair.day AS day, o.value AS perUsd, o.periodEarliest AS rateDay, source
 */
export function rates({ pairs, indicator, about }: ArgsOf<'rates'>): CypherStatement {
  const figure =
    'MATCH (o:Observation)-[:OF_INDICATOR]->(i:Indicator) WHERE o.currency = pair.currency AND o.periodEarliest <= pair.day AND o.periodEarliest >= pair.since AND o.value IS NOT NULL AND i.id = $indicator WITH o ORDER BY o.periodEarliest DESC, o.id LIMIT 1 RETURN o';
  const said =
    'MATCH (o)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source) WHERE c.about = $about AND c.shown WITH c, s ORDER BY c.strength LIMIT 1 RETURN s.id AS source';
  return statement(
    'rates',
    `UNWIND $pairs AS pair CALL (pair) { ${figure} } CALL (o) { ${said} } RETURN pair.currency AS currency, pair.day AS day, o.value AS perUsd, o.periodEarliest AS rateDay, source`,
    { pairs, indicator, about },
  );
}
