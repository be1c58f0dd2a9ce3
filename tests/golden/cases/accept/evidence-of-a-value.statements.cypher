/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["investment/oracle-japan-2024"]}

/* countClaimsOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:SUBJECT]-(c:Claim)
  WHERE c.about = $about AND c.ended IS NULL
  RETURN count(c) AS total
}
RETURN id, total;
// {"ids":["investment/oracle-japan-2024"],"about":"amount"}

/* claimsOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
  WHERE c.about = $about AND c.ended IS NULL
  WITH c, s
  ORDER BY c.about, c.strength
  LIMIT $limit
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN id, items;
// {"ids":["investment/oracle-japan-2024"],"about":"amount","limit":51}
