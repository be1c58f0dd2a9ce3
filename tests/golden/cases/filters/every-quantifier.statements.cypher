/* listOfKind */
MATCH (n:`Company`)
WHERE (COUNT { MATCH (n)<-[:`INVESTED_BY`]-(n_1) } = 0 AND COUNT { MATCH (n)<-[:`DEVELOPED_BY`]-(n_1) } > 0) AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"limit":25}

/* countOf */
MATCH (n:`Investment`)
WHERE COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE NOT coalesce((n_1.`id` = $p0 OR $p0 IN n_1.mergedIds), false) } = 0
RETURN count(n) AS total;
// {"p0":"country/jp"}

/* countOf */
MATCH (n:`Investment`)
WHERE COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) WHERE n_1.`isoAlpha2` = $p0 } = 1
RETURN count(n) AS total;
// {"p0":"JP"}

/* listOfKind */
MATCH (n:`Company`)
WHERE any(x IN n.`namesFold` WHERE x CONTAINS $p0) AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":"oracle","limit":25}

/* countOf */
MATCH (n:`Investment`)
WHERE (n.`amountCurrency` < $p0 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL)
RETURN count(n) AS total;
// {"p0":"USD"}

/* countOf */
MATCH (n:`Investment`)
WHERE (n.`amountCurrency` > $p0 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL)
RETURN count(n) AS total;
// {"p0":"USD"}

/* listOfKind */
MATCH (n:`Investment`)
WHERE n.`announcedEarliest` >= $p0 AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`announced`, n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":"2024-04-01","limit":25}

/* listOfKind */
MATCH (n:`Observation`)
WHERE COUNT { MATCH (n)-[:`OBSERVED_OF`]->(n_1) WHERE (any(y IN $p0 WHERE n_1.`id` STARTS WITH y) AND any(x IN n_1.`namesFold` WHERE x STARTS WITH $p1)) } > 0 AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":["country/"],"p1":"japan","limit":25}

/* countOf */
MATCH (n:`Investment`)
WHERE false
RETURN count(n) AS total;
// {}

/* listOfKind */
MATCH (n:`Investment`)
WHERE ((n.`amountUsdCents` >= $p0 AND n.`amountValue` IS NOT NULL) AND NOT coalesce(n.`status` IN $p1, false)) AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":100000000000,"p1":["CANCELLED"],"limit":25}
