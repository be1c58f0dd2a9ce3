/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`HAS_PARTICIPANT`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`]) AS h1
}
CALL (n) {
  MATCH (n)-[:`HOLDS_IN`]->(m2)
  WITH m2
  ORDER BY m2.`id`
  LIMIT $h2limit
  RETURN collect([m2.`id`]) AS h2
}
RETURN id, [n.`id`, h1, h2] AS cells;
// {"ids":["policy/jp-government-cloud"],"h1limit":10,"h2limit":25}
