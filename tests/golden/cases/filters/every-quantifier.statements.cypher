/* listOfKind */ MATCH (n:`Company`) WHERE (COUNT { MATCH (n)<-[:`INVESTED_BY`]-(n1:`Investment`) } = 0 AND COUNT { MATCH (n)<-[:`DEVELOPED_BY`]-(n1:`AIModel`) } > 0) RETURN n {.*} AS node ORDER BY n.`id` LIMIT $limit;
// {"limit":26}

/* countOfKind */ MATCH (n:`Investment`) WHERE COUNT { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE NOT coalesce(n1.`id` = $p0, false) } = 0 RETURN count(n) AS total;
// {"p0":"country/jp"}

/* countOfKind */ MATCH (n:`Investment`) WHERE COUNT { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`isoAlpha2` = $p0 } = 1 RETURN count(n) AS total;
// {"p0":"JP"}

/* listOfKind */ MATCH (n:`Company`) WHERE any(x IN n.`namesFold` WHERE x CONTAINS $p0) RETURN n {.*} AS node ORDER BY n.`id` LIMIT $limit;
// {"p0":"oracle","limit":26}

/* listOfKind */ MATCH (n:`Investment`) WHERE ((n.`amountUsdCents` >= $p0 AND n.`amountValue` IS NOT NULL) AND NOT coalesce(n.`status` IN $p1, false)) RETURN n {.*} AS node ORDER BY n.`id` LIMIT $limit;
// {"p0":100000000000,"p1":["CANCELLED"],"limit":26}

/* listOfKind */ MATCH (n:`Investment`) WHERE n.`announcedEarliest` >= $p0 RETURN n {.*} AS node ORDER BY n.`id` LIMIT $limit;
// {"p0":"2024-04-01","limit":26}

/* listOfKind */ MATCH (n:`Observation`) WHERE COUNT { MATCH (n)-[:`OBSERVED_OF`]->(n1:`Entity`) WHERE (any(y IN $p0 WHERE n1.`id` STARTS WITH y) AND any(x IN n1.`namesFold` WHERE x STARTS WITH $p1)) } > 0 RETURN n {.*} AS node ORDER BY n.`id` LIMIT $limit;
// {"p0":["country/"],"p1":"japan","limit":26}

/* countOfKind */ MATCH (n:`Investment`) WHERE false RETURN count(n) AS total;
// {}
