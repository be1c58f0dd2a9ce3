/* countOfKind */ MATCH (n:`Investment`) WHERE (EXISTS { MATCH (n)-[:`INVESTED_BY`]->(n1:`Company`) WHERE EXISTS { MATCH (n1)-[:`HEADQUARTERED_IN`]->(n2:`Country`) WHERE n2.`id` = $p0 } } AND EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p1 }) RETURN count(n) AS total;
// {"p0":"country/us","p1":"country/jp"}

/* listOfKind */ MATCH (n:`Investment`) WHERE (EXISTS { MATCH (n)-[:`INVESTED_BY`]->(n1:`Company`) WHERE EXISTS { MATCH (n1)-[:`HEADQUARTERED_IN`]->(n2:`Country`) WHERE n2.`id` = $p0 } } AND EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p1 }) RETURN n {.*} AS node ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id` LIMIT $limit;
// {"p0":"country/us","p1":"country/jp","limit":51}
