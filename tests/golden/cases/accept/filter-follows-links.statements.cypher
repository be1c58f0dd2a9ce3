/* countOfKind */ MATCH (n_a1:`Entity`:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`) WHERE n_a1.`id` = $a1p0 WITH DISTINCT n WHERE COUNT { MATCH (n)-[:`INVESTED_BY`]->(n_1:`Company`) WHERE COUNT { MATCH (n_1)-[:`HEADQUARTERED_IN`]->(n_2:`Country`) WHERE n_2.`id` = $p0 } > 0 } > 0 RETURN count(n) AS total;
// {"p0":"country/us","a1p0":"country/jp"}

/* listOfKind */ MATCH (n_a1:`Entity`:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`) WHERE n_a1.`id` = $a1p0 WITH DISTINCT n WHERE COUNT { MATCH (n)-[:`INVESTED_BY`]->(n_1:`Company`) WHERE COUNT { MATCH (n_1)-[:`HEADQUARTERED_IN`]->(n_2:`Country`) WHERE n_2.`id` = $p0 } > 0 } > 0 WITH n ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id` LIMIT $limit RETURN [n.`amountUsdCents`, n.`id`] AS cells ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id`;
// {"p0":"country/us","a1p0":"country/jp","limit":51}
