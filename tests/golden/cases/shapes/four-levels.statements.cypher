/* listOfKind */
MATCH (n:`Country`)
WHERE COUNT { MATCH (n)<-[:`HOSTED_BY`]-(n_1) } > 0 AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
CALL (n) {
  MATCH (n)<-[:`HOSTED_BY`]-(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  CALL (m1) {
    MATCH (m1)-[:`INVESTED_BY`]->(m2)
    WITH m2
    ORDER BY m2.`id`
    LIMIT $h2limit
    CALL (m2) {
      MATCH (m2)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(m3)
      WITH m3
      LIMIT $h3limit
      RETURN collect([m3.`id`, m3.`namesKind`, m3.`namesLang`, m3.`namesValue`]) AS h3
    }
    WITH m2, h3
    ORDER BY m2.`id`
    RETURN collect([m2.`id`, h3]) AS h2
  }
  WITH m1, h2
  ORDER BY m1.`id`
  RETURN collect([m1.`id`, h2]) AS h1
}
RETURN [n.`id`, h1, COUNT { (n)<-[:`HOSTED_BY`]-() } > $h1hub] AS cells
ORDER BY n.`id`;
// {"limit":25,"h1limit":5,"h2limit":3,"h3limit":1,"h1hub":1000}
