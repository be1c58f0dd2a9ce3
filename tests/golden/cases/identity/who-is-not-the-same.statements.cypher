/* listOfKind */
MATCH (n:`Company`)
WHERE n.`id` IN COLLECT { UNWIND $p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) }
WITH n, n.`id` AS first
ORDER BY first
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY first;
// {"p0":["company/amazon","company/amazon-web-services"],"limit":25}

/* mergedInto */
UNWIND $ids AS id
MATCH (n:Former {shownAs: id})
WITH id, n
ORDER BY n.id
RETURN id, collect(n.id) AS merged
ORDER BY id;
// {"ids":["company/amazon","company/amazon-web-services"]}

/* countClaimsJudging */
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (n:Entity|Former {id: id})
    RETURN n
    UNION
    MATCH (n:Former {shownAs: id})
    RETURN n
  }
  MATCH (n)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE c.about = $about AND c.ended IS NULL
  WITH DISTINCT c
  RETURN count(c) AS total
}
RETURN id, total;
// {"ids":["company/amazon","company/amazon-web-services"],"about":"sameAs"}

/* claimsJudging */
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (n:Entity|Former {id: id})
    RETURN n
    UNION
    MATCH (n:Former {shownAs: id})
    RETURN n
  }
  MATCH (n)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE c.about = $about AND c.ended IS NULL
  WITH DISTINCT c
  WITH c
  ORDER BY c.`group`, c.`strength`
  LIMIT $limit
  MATCH (c)-[:IN_SOURCE]->(s:Source)
  WITH c, s
  ORDER BY c.`group`, c.`strength`
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN id, items;
// {"ids":["company/amazon","company/amazon-web-services"],"about":"differentFrom","limit":2}
