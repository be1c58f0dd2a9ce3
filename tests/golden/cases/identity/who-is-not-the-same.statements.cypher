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
  UNWIND [id] + COLLECT { MATCH (n:Former {shownAs: id}) RETURN n.id } AS named
  CALL (named) {
    MATCH (c:Claim {namedSubject: named})
    RETURN c
    UNION
    MATCH (c:Claim {namedObject: named})
    RETURN c
  }
  WITH DISTINCT c
  WHERE c.about = $about AND c.ended IS NULL
  RETURN count(c) AS total
}
RETURN id, total;
// {"ids":["company/amazon","company/amazon-web-services"],"about":"sameAs"}

/* claimsJudging */
UNWIND $ids AS id
CALL (id) {
  UNWIND [id] + COLLECT { MATCH (n:Former {shownAs: id}) RETURN n.id } AS named
  CALL (named) {
    MATCH (c:Claim {namedSubject: named})
    RETURN c
    UNION
    MATCH (c:Claim {namedObject: named})
    RETURN c
  }
  WITH DISTINCT c
  WHERE c.about = $about AND c.ended IS NULL
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
