/* listOfKind */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Entity`)<-[r_a1:`HOLDS_OFFICE_AT`]-(n:`Person`)
WHERE (n_a1.`id` = a1shown0 AND EXISTS { UNWIND r_a1.claims AS r_a1_id MATCH (r_a1_c:Claim {id: r_a1_id}) WHERE r_a1_c.basis IN $a1p1 } AND (r_a1.`role` = $a1p2 AND r_a1.`duringEarliest` >= $a1p3))
WITH DISTINCT n
WITH n, n.`id` AS first
ORDER BY first
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY first;
// {"a1p0":"public-body/us-government","a1p1":["STATED","REPORTED"],"a1p2":"President","a1p3":"2021-01-01","limit":25}
