/* countOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
RETURN count(n) AS total;
// {"a1p0":"country/jp"}

// as of 2024-04-17

/* countOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
RETURN count(n) AS total;
// {"a1p0":"country/jp"}

/* listOfKind */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
WITH n, n.`id` AS first
ORDER BY first
LIMIT $limit
CALL (n) {
  MATCH (n)-[:`INVESTED_BY`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesShown`]) AS h1
}
RETURN [n.`amountCurrency`, n.`amountDay`, n.`amountPerUsd`, n.`amountRateDay`, n.`amountRateSource`, n.`amountValue`, n.`id`, n.`namesShown`, h1] AS cells
ORDER BY first;
// {"a1p0":"country/jp","limit":25,"h1limit":25}

/* sumsOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"a1p0":"country/jp"}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["investment/oracle-japan-2024"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`full`, n.`id`, n.`namesShown`] AS cells;
// {"ids":["motive/data-sovereignty"]}

/* formerEntities */
UNWIND $ids AS id
MATCH (n:Former {id: id})
RETURN id, n.shownAs AS shownAs
ORDER BY id;
// {"ids":["investment/oracle-japan-2024"]}
