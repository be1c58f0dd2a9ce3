/* countOf */
MATCH (n:`Company`)
WHERE n.`id` = coalesce(COLLECT { MATCH (shown_id:Former {id: $p0}) RETURN shown_id.shownAs }[0], $p0)
RETURN count(n) AS total;
// {"p0":"company/oracle"}

/* facetsOf */
MATCH (n:`Company`)
WHERE n.`id` = coalesce(COLLECT { MATCH (shown_id:Former {id: $p0}) RETURN shown_id.shownAs }[0], $p0)
MATCH (n)-[:`HEADQUARTERED_IN`]->(f)
WITH f.id AS value, count(n) AS number
ORDER BY number DESC, value
LIMIT $limit
RETURN value, number
ORDER BY number DESC, value;
// {"p0":"company/oracle","limit":25}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["rationale/none"]}

/* formerEntities */
UNWIND $ids AS id
MATCH (n:Former {id: id})
RETURN id, n.shownAs AS shownAs
ORDER BY id;
// {"ids":["rationale/none"]}
