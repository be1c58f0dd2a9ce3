/* countOf */
MATCH (n:`Investment`)
WHERE (COUNT { MATCH (n)-[:`INVESTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(n_2) WHERE COUNT { MATCH (n_2)<-[:`HEADQUARTERED_IN`]-(n_3) WHERE any(x IN n_3.`namesFold` WHERE x CONTAINS $p0) } > 0 } > 0 } = 1 AND COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)<-[:`HOLDS_IN`]-(n_2) WHERE COUNT { MATCH (n_2) WHERE COUNT { MATCH (n_2)-[:`ISSUED_BY`]->(n_3) WHERE any(x IN n_3.`namesFold` WHERE x CONTAINS $p1) } = 1 } > 0 } > 0 } = 0)
RETURN count(n) AS total;
// {"p0":"oracle","p1":"ministry"}

/* listOfKind */
MATCH (n:`Investment`)
WHERE (COUNT { MATCH (n)-[:`INVESTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(n_2) WHERE COUNT { MATCH (n_2)<-[:`HEADQUARTERED_IN`]-(n_3) WHERE any(x IN n_3.`namesFold` WHERE x CONTAINS $p0) } > 0 } > 0 } = 1 AND COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)<-[:`HOLDS_IN`]-(n_2) WHERE COUNT { MATCH (n_2) WHERE COUNT { MATCH (n_2)-[:`ISSUED_BY`]->(n_3) WHERE any(x IN n_3.`namesFold` WHERE x CONTAINS $p1) } = 1 } > 0 } > 0 } = 0) AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":"oracle","p1":"ministry","limit":3}
