/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:`EXPLAINS`]-(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  CALL (m1) {
    MATCH (m1)-[:`HAS_MOTIVE`]->(m2)
    WITH m2
    ORDER BY m2.`id`
    LIMIT $h2limit
    RETURN collect([m2.`definitionLang`, m2.`definitionValue`, m2.`id`, m2.`namesShown`]) AS h2
  }
  CALL (m1) {
    MATCH (m1)-[:`HELD_BY`]->(m3)
    WITH m3
    ORDER BY m3.`id`
    LIMIT $h3limit
    RETURN collect([m3.`id`]) AS h3
  }
  CALL (m1) {
    MATCH (m1)-[:`BECAUSE_OF`]->(m4)
    WITH m4
    ORDER BY m4.`id`
    LIMIT $h4limit
    RETURN collect([m4.`id`]) AS h4
  }
  WITH m1, h2, h3, h4
  ORDER BY m1.`id`
  RETURN collect([m1.`basis`, m1.`id`, m1.`textLang`, m1.`textValue`, h2, h3, h4]) AS h1
}
RETURN id, [n.`id`, h1, COUNT { (n)<-[:`EXPLAINS`]-() } > $h1hub] AS cells;
// {"ids":["investment/oracle-japan-2024"],"h1limit":25,"h2limit":25,"h3limit":25,"h4limit":25,"h1hub":1000}
