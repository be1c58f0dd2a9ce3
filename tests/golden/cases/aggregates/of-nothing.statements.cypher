/* countOf */
MATCH (n:`Investment`)
WHERE n.`id` = coalesce(COLLECT { MATCH (shown_id:Former {id: $p0}) RETURN shown_id.shownAs }[0], $p0)
RETURN count(n) AS total;
// {"p0":"investment/none"}

/* sumsOf */
MATCH (n:`Investment`)
WHERE n.`id` = coalesce(COLLECT { MATCH (shown_id:Former {id: $p0}) RETURN shown_id.shownAs }[0], $p0)
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"p0":"investment/none"}

/* valuesOf */
MATCH (n:`Investment`)
WHERE n.`id` = coalesce(COLLECT { MATCH (shown_id:Former {id: $p0}) RETURN shown_id.shownAs }[0], $p0) AND n.`amountValue` IS NOT NULL
RETURN n.`amountValue` AS v0, n.`amountCurrency` AS v1, n.`amountDay` AS v2, n.`amountPerUsd` AS v3, count(n) AS number
ORDER BY v0, v1, v2, v3
LIMIT $limit;
// {"p0":"investment/none","limit":10001}

/* facetsOf */
MATCH (n:`Investment`)
WHERE n.`id` = coalesce(COLLECT { MATCH (shown_id:Former {id: $p0}) RETURN shown_id.shownAs }[0], $p0)
MATCH (n)-[:`HOSTED_BY`]->(f)
WITH f.id AS value, count(n) AS number
ORDER BY number DESC, value
LIMIT $limit
RETURN value, number
ORDER BY number DESC, value;
// {"p0":"investment/none","limit":25}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["country/aq"]}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/aq"]}

/* sumsOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most
}
RETURN id, known, number, high, low, least, most;
// {"ids":["country/aq"]}

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
// {"ids":["country/aq"],"limit":10001}

/* facetsOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  MATCH (n)-[:`HOSTED_BY`]->(f)
  WITH f.id AS value, count(n) AS number
  ORDER BY number DESC, value
  LIMIT $limit
  RETURN collect([value, number]) AS facets
}
RETURN id, facets;
// {"ids":["country/aq"],"limit":25}
