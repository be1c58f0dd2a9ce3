/* countOfKind */ MATCH (n:`Investment`) WHERE (EXISTS { MATCH (n)-[:`INVESTED_BY`]->(n_1:`Company`) WHERE EXISTS { MATCH (n_1)-[:`HEADQUARTERED_IN`]->(n_2:`Country`) WHERE n_2.`id` = $p0 } } AND EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE n_1.`id` = $p1 }) RETURN count(n) AS total;
// {"p0":"country/us","p1":"country/jp"}

/* listOfKind */ MATCH (n:`Investment`) WHERE (EXISTS { MATCH (n)-[:`INVESTED_BY`]->(n_1:`Company`) WHERE EXISTS { MATCH (n_1)-[:`HEADQUARTERED_IN`]->(n_2:`Country`) WHERE n_2.`id` = $p0 } } AND EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE n_1.`id` = $p1 }) WITH n ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id` LIMIT $limit RETURN [n.`amountUsdCents`, n.`id`] AS cells ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id`;
// {"p0":"country/us","p1":"country/jp","limit":51}
