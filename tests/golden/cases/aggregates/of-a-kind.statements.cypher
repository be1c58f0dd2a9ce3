/* countOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
RETURN count(n) AS total;
// {"a1p0":"country/jp"}

/* sumsOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"a1p0":"country/jp"}

/* valuesOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
WHERE n.`amountValue` IS NOT NULL
RETURN n.`amountValue` AS v0, n.`amountCurrency` AS v1, n.`amountDay` AS v2, n.`amountPerUsd` AS v3, count(n) AS number
ORDER BY v0, v1, v2, v3
LIMIT $limit;
// {"a1p0":"country/jp","limit":10001}

/* facetsOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
WHERE n.`status` IS NOT NULL
WITH n.`status` AS value, count(n) AS number
ORDER BY number DESC, value
LIMIT $limit
RETURN value, number
ORDER BY number DESC, value;
// {"a1p0":"country/jp","limit":25}

/* facetsOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
MATCH (n)-[:`INVESTED_BY`]->(f)
WITH f.id AS value, count(n) AS number
ORDER BY number DESC, value
LIMIT $limit
RETURN value, number
ORDER BY number DESC, value;
// {"a1p0":"country/jp","limit":3}

/* sumsOf */
MATCH (n:`Subsidy`)
RETURN count(n.`recipientCount`) AS known, count(n.`recipientCount`) AS number, sum(n.`recipientCount` / 4294967296) AS high, sum(n.`recipientCount` % 4294967296) AS low, min(n.`recipientCount`) AS least, max(n.`recipientCount`) AS most;
// {}

/* sumsOf */
MATCH (n:`Subsidy`)
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {}

/* valuesOf */
MATCH (n:`Observation`)
WHERE n.`currency` = $p0 AND n.`value` IS NOT NULL
RETURN n.`value` AS v0, count(n) AS number
ORDER BY v0
LIMIT $limit;
// {"p0":"JPY","limit":10001}

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

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/amazon","company/kddi","company/microsoft"]}
