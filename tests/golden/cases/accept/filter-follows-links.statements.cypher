/* countOfKind */ MATCH (n:`Investment`) WHERE (COUNT { MATCH (n)-[:`INVESTED_BY`]->(n1:`Company`) WHERE COUNT { MATCH (n1)-[:`HEADQUARTERED_IN`]->(n2:`Country`) WHERE n2.`id` = $p0 } > 0 } > 0 AND COUNT { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p1 } > 0) RETURN count(n) AS total;
// {"p0":"country/us","p1":"country/jp"}

/* listOfKind */ MATCH (n:`Investment`) WHERE (COUNT { MATCH (n)-[:`INVESTED_BY`]->(n1:`Company`) WHERE COUNT { MATCH (n1)-[:`HEADQUARTERED_IN`]->(n2:`Country`) WHERE n2.`id` = $p0 } > 0 } > 0 AND COUNT { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p1 } > 0) RETURN n {.*} AS node ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id` LIMIT $limit;
// {"p0":"country/us","p1":"country/jp","limit":51}
