/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`amountCurrency`, n.`amountDay`, n.`amountPerUsd`, n.`amountRateDay`, n.`amountRateSource`, n.`amountValue`, n.`id`] AS cells;
// {"ids":["investment/amazon-japan-2024"]}

/* rates */
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (o:Observation)-[:OF_INDICATOR]->(i:Indicator)
  WHERE o.currency = pair.currency AND o.periodEarliest <= pair.day AND o.periodEarliest >= pair.since AND o.value IS NOT NULL AND i.id = $indicator
  WITH o
  ORDER BY o.periodEarliest DESC, o.id
  LIMIT 1
  RETURN o
}
CALL (o) {
  MATCH (o)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
  WHERE c.about = $about AND c.shown
  WITH c, s
  ORDER BY c.strength
  LIMIT 1
  RETURN s.id AS source
}
RETURN pair.currency AS currency, pair.day AS day, o.value AS perUsd, o.periodEarliest AS rateDay, source;
// {"pairs":[{"currency":"KRW","day":"2024-01-19","since":"2023-11-18"},{"currency":"ISK","day":"2024-01-19","since":"2023-11-18"}],"indicator":"indicator/exchange-rate-usd","about":"value"}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["source/datasets-exchange-rates"]}
