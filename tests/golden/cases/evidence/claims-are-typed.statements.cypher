/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["observation/us-private-ai-investment-2023"]}

/* countClaimsOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:SUBJECT]-(c:Claim)
  WHERE NOT c.about IN ['sameAs', 'differentFrom'] AND c.ended IS NULL
  RETURN count(c) AS total
}
RETURN id, total;
// {"ids":["observation/us-private-ai-investment-2023"]}

/* claimsOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
  WHERE NOT c.about IN ['sameAs', 'differentFrom'] AND c.ended IS NULL
  WITH c, s
  ORDER BY c.about, c.strength
  LIMIT $limit
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN id, items;
// {"ids":["observation/us-private-ai-investment-2023"],"limit":21}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["observation/us-private-ai-investment-2023","indicator/private-ai-investment","country/us"]}

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
