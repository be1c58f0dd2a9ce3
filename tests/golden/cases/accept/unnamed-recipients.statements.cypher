/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`GRANTED_BY`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
CALL (n) {
  MATCH (n)-[:`SPENT_IN`]->(m2)
  WITH m2
  ORDER BY m2.`id`
  LIMIT $h2limit
  RETURN collect([m2.`id`]) AS h2
}
RETURN id, [n.`amountCurrency`, n.`amountValue`, n.`decided`, n.`id`, n.`recipientCount`, h1, h2] AS cells;
// {"ids":["subsidy/jp-meti-ai-supercomputers-2024-04"],"h1limit":25,"h2limit":25}
