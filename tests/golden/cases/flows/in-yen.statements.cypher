/* flowParts */
MATCH (n:`Investment`)
WITH n
ORDER BY n.id
LIMIT $limit
CALL (n) {
  MATCH (n)-[:COMPONENT_OF|SUPERSEDED_BY*1..8]->(m:Investment)
  WITH DISTINCT m.id AS id
  ORDER BY id
  RETURN collect(id) AS above
}
CALL (n) {
  MATCH (n)-[:SUPERSEDED_BY]->(m:Investment)
  RETURN count(m) AS replaced
}
CALL (n) {
  MATCH (n)-[:INVESTED_BY]->(d:Company)
  CALL (d) {
    MATCH (d)-[:HEADQUARTERED_IN]->(e:Country)
    WITH e.id AS id
    ORDER BY id
    RETURN collect(id) AS seats
  }
  WITH d, seats
  ORDER BY d.id
  RETURN collect([d.id, seats]) AS investors
}
RETURN n.id AS id, n.status AS status, n.announcedEarliest AS earliest, n.announcedLatest AS latest, n.amountValue AS value, n.amountCurrency AS currency, n.amountComparator AS comparator, n.amountUsdCents AS usdCents, n.amountDay AS day, n.amountPerUsd AS perUsd, above, replaced, investors
ORDER BY id;
// {"limit":10001}

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
// {"pairs":[{"currency":"JPY","day":"2024-04-09","since":"2024-02-07"},{"currency":"JPY","day":"2024-04-18","since":"2024-02-16"}],"indicator":"indicator/exchange-rate-usd","about":"value"}
