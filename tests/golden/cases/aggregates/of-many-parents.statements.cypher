/* listOfKind */
MATCH (n:`Country`)
WHERE COUNT { MATCH (n)<-[:`HOSTED_BY`]-(n_1) } > 0 AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"limit":25}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/jp"]}

/* sumsOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most
}
RETURN id, known, number, high, low, least, most;
// {"ids":["country/jp"]}

/* valuesOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  WHERE n.`amountValue` IS NOT NULL
  RETURN n.`amountValue` AS v0, n.`amountCurrency` AS v1, n.`amountDay` AS v2, n.`amountPerUsd` AS v3, count(n) AS number
  ORDER BY v0, v1, v2, v3
  LIMIT $limit
}
RETURN id, v0, v1, v2, v3, number
ORDER BY id, v0, v1, v2, v3
LIMIT $limit;
// {"ids":["country/jp"],"limit":10001}

/* facetsOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  MATCH (n)-[:`INVESTED_BY`]->(f)
  WITH f.id AS value, count(n) AS number
  ORDER BY number DESC, value
  LIMIT $limit
  RETURN collect([value, number]) AS facets
}
RETURN id, facets;
// {"ids":["country/jp"],"limit":2}

/* facetsOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  WHERE n.`status` IS NOT NULL
  WITH n.`status` AS value, count(n) AS number
  ORDER BY number DESC, value
  LIMIT $limit
  RETURN collect([value, number]) AS facets
}
RETURN id, facets;
// {"ids":["country/jp"],"limit":25}

/* valuesOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`OBSERVED_OF`]-(n)
  WHERE n.`value` IS NOT NULL
  RETURN n.`value` AS v0, count(n) AS number
  ORDER BY v0
  LIMIT $limit
}
RETURN id, v0, number
ORDER BY id, v0
LIMIT $limit;
// {"ids":["country/jp"],"limit":10001}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`OBSERVED_OF`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/jp"]}

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
