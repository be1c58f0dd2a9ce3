/* countOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0, coalesce(COLLECT { MATCH (shown_id:Former {id: $b2p0}) RETURN shown_id.shownAs }[0], $b2p0) AS b2shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
MATCH (n)-[:`INVESTED_BY`]->(n_b1:`Company`|`PublicBody`|`Organization`|`Person`|`Country`)
MATCH (n_b1)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(n_b2:`Country`)
WHERE n_b2.`id` = b2shown0
WITH DISTINCT n
RETURN count(n) AS total;
// {"a1p0":"country/jp","b2p0":"country/us"}

/* sumsOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0, coalesce(COLLECT { MATCH (shown_id:Former {id: $b2p0}) RETURN shown_id.shownAs }[0], $b2p0) AS b2shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
MATCH (n)-[:`INVESTED_BY`]->(n_b1:`Company`|`PublicBody`|`Organization`|`Person`|`Country`)
MATCH (n_b1)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(n_b2:`Country`)
WHERE n_b2.`id` = b2shown0
WITH DISTINCT n
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"a1p0":"country/jp","b2p0":"country/us"}

/* listOfKind */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0, coalesce(COLLECT { MATCH (shown_id:Former {id: $b2p0}) RETURN shown_id.shownAs }[0], $b2p0) AS b2shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
MATCH (n)-[:`INVESTED_BY`]->(n_b1:`Company`|`PublicBody`|`Organization`|`Person`|`Country`)
MATCH (n_b1)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(n_b2:`Country`)
WHERE n_b2.`id` = b2shown0
WITH DISTINCT n
WITH n, n.`amountUsdCents` AS first
ORDER BY first IS NULL, first DESC, n.`id`
LIMIT $limit
RETURN [n.`amountUsdCents`, n.`id`] AS cells
ORDER BY first IS NULL, first DESC, n.`id`;
// {"a1p0":"country/jp","b2p0":"country/us","limit":50}
