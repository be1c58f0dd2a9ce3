/* countOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[r_a1:`HOSTED_BY`]-(n:`Investment`)
WHERE (n_a1.`id` = a1shown0 AND EXISTS { UNWIND r_a1.claims AS r_a1_id MATCH (r_a1_c:Claim {id: r_a1_id}) WHERE r_a1_c.basis IN $a1p1 AND r_a1_c.published <= $a1p2 })
WITH DISTINCT n
RETURN count(n) AS total;
// {"a1p0":"country/jp","a1p1":["STATED","REPORTED"],"a1p2":"2024-04-18"}

/* listOfKind */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[r_a1:`HOSTED_BY`]-(n:`Investment`)
WHERE (n_a1.`id` = a1shown0 AND EXISTS { UNWIND r_a1.claims AS r_a1_id MATCH (r_a1_c:Claim {id: r_a1_id}) WHERE r_a1_c.basis IN $a1p1 AND r_a1_c.published <= $a1p2 })
WITH DISTINCT n
WITH n, n.`id` AS first
ORDER BY first
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY first;
// {"a1p0":"country/jp","a1p1":["STATED","REPORTED"],"a1p2":"2024-04-18","limit":25}

/* countOf */
MATCH (n:`Investment`)
WHERE COUNT { MATCH (n)-[n_1_r:`INVESTED_BY`]->(n_1) WHERE EXISTS { UNWIND n_1_r.claims AS n_1_r_id MATCH (n_1_r_c:Claim {id: n_1_r_id}) WHERE n_1_r_c.basis IN $p0 AND EXISTS { MATCH (n_1_r_c)-[:IN_SOURCE]->(n_1_r_c_s) WHERE n_1_r_c_s.publisher IN $p1 } } } > 0
RETURN count(n) AS total;
// {"p0":["REPORTED"],"p1":["nippon.com"]}

/* listOfKind */
MATCH (n:`Investment`)
WHERE COUNT { MATCH (n)-[n_1_r:`INVESTED_BY`]->(n_1) WHERE EXISTS { UNWIND n_1_r.claims AS n_1_r_id MATCH (n_1_r_c:Claim {id: n_1_r_id}) WHERE n_1_r_c.basis IN $p0 AND EXISTS { MATCH (n_1_r_c)-[:IN_SOURCE]->(n_1_r_c_s) WHERE n_1_r_c_s.publisher IN $p1 } } } > 0 AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":["REPORTED"],"p1":["nippon.com"],"limit":25}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r1:`HOSTED_BY`]-(m1)
  WHERE EXISTS { UNWIND r1.claims AS r1_id MATCH (r1_c:Claim {id: r1_id}) WHERE any(x IN $h1p0 WHERE x = r1_c.source OR any(y IN coalesce(r1_c.references, []) WHERE y CONTAINS '"source":"' + x + '"')) }
  WITH r1, m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`]) AS h1
}
RETURN id, [n.`id`, h1, COUNT { (n)<-[:`HOSTED_BY`]-() } > $h1hub] AS cells;
// {"ids":["country/jp"],"h1p0":["source/hansbiz-2024-04-18"],"h1limit":25,"h1hub":1000}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[r:`HOSTED_BY`]-(n)
  WHERE EXISTS { UNWIND r.claims AS r_id MATCH (r_c:Claim {id: r_id}) WHERE any(x IN $p0 WHERE x = r_c.source OR any(y IN coalesce(r_c.references, []) WHERE y CONTAINS '"source":"' + x + '"')) }
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/jp"],"p0":["source/hansbiz-2024-04-18"]}
