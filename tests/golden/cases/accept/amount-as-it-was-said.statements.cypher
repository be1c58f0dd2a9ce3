/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`INVESTED_BY`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`]) AS h1
}
CALL (n) {
  MATCH (n)-[:`HOSTED_BY`]->(m2)
  WITH m2
  ORDER BY m2.`id`
  LIMIT $h2limit
  RETURN collect([m2.`id`]) AS h2
}
CALL (n) {
  MATCH (n)-[:`SITED_IN`]->(m3)
  WITH m3
  ORDER BY m3.`id`
  LIMIT $h3limit
  RETURN collect([m3.`id`]) AS h3
}
RETURN id, [n.`amountComparator`, n.`amountCurrency`, n.`amountDay`, n.`amountPerUsd`, n.`amountRateDay`, n.`amountRateSource`, n.`amountValue`, n.`announced`, n.`conditions`, n.`id`, n.`period`, n.`periodEarliest`, n.`periodLatest`, h1, h2, h3] AS cells;
// {"ids":["investment/oracle-japan-2024"],"h1limit":25,"h2limit":25,"h3limit":25}

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
// {"pairs":[{"currency":"JPY","day":"2024-04-18","since":"2024-02-16"}],"indicator":"indicator/exchange-rate-usd","about":"value"}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["source/datasets-exchange-rates"]}
