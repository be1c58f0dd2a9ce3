/* countOf */
MATCH (n:`Investment`)
RETURN count(n) AS total;
// {}

/* sumsOf */
MATCH (n:`Investment`)
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {}

/* listOfKind */
CALL () {
  MATCH (n:`Investment`)
  WHERE n.`amountUsdCents` IS NOT NULL
  WITH n
  ORDER BY n.`amountUsdCents` DESC, n.`id`
  LIMIT $limit
  RETURN collect(n) AS near
}
CALL (near) {
  WITH near
  WHERE size(near) < $limit
  CALL () {
    MATCH (n:`Investment`)
    WHERE n.`amountUsdCents` IS NULL AND n.`id` IS NOT NULL
    WITH n
    ORDER BY n.`id`
    LIMIT $ulimit
    RETURN n
  }
  RETURN collect(n) AS far
}
UNWIND near + far AS n
WITH n
ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id`
LIMIT $limit
RETURN [n.`amountUsdCents`, n.`id`] AS cells
ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id`;
// {"limit":1,"ulimit":1}

/* sumsOf */
MATCH (n:`Subsidy`)
WHERE n.`id` IN COLLECT { UNWIND $p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) }
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"p0":["subsidy/jp-meti-sakura-2024-02"]}

/* listOfKind */
MATCH (n:`Subsidy`)
WHERE n.`id` IN COLLECT { UNWIND $p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) }
WITH n, n.`amountUsdCents` AS first
ORDER BY first IS NULL, first, n.`id`
LIMIT $limit
RETURN [n.`amountUsdCents`, n.`id`] AS cells
ORDER BY first IS NULL, first, n.`id`;
// {"p0":["subsidy/jp-meti-sakura-2024-02"],"limit":25}

/* countOf */
MATCH (n:`Observation`)
WHERE (true AND (n.`amountCurrency` < $p0 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL))
RETURN count(n) AS total;
// {"p0":"USD"}

/* countOf */
MATCH (n:`Observation`)
WHERE (true AND (n.`amountCurrency` > $p0 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL))
RETURN count(n) AS total;
// {"p0":"USD"}

/* listOfKind */
CALL () {
  MATCH (n:`Observation`)
  WHERE n.`amountUsdCents` IS NOT NULL
  WITH n
  ORDER BY n.`amountUsdCents`, n.`id`
  LIMIT $limit
  RETURN collect(n) AS near
}
CALL (near) {
  WITH near
  WHERE size(near) < $limit
  CALL () {
    MATCH (n:`Observation`)
    WHERE n.`amountUsdCents` IS NULL AND n.`id` IS NOT NULL
    WITH n
    ORDER BY n.`id`
    LIMIT $ulimit
    RETURN n
  }
  RETURN collect(n) AS far
}
UNWIND near + far AS n
WITH n
ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents`, n.`id`
LIMIT $limit
RETURN [n.`amountUsdCents`, n.`id`] AS cells
ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents`, n.`id`;
// {"limit":1,"ulimit":1}

/* countOf */
MATCH (n:`Observation`)
RETURN count(n) AS total;
// {}

/* sumsOf */
MATCH (n:`Observation`)
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {}
