/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`HEADQUARTERED_IN`]->(m1)
  WITH m1
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
RETURN id, [n.`id`, n.`namesKind`, n.`namesLang`, n.`namesValue`, h1] AS cells;
// {"ids":["company/oracle"],"h1limit":1}
