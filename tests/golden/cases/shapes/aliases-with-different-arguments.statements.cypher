/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:`HOSTED_BY`]-(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`]) AS h1
}
CALL (n) {
  MATCH (n)<-[:`HOSTED_BY`]-(m2)
  WITH m2
  ORDER BY m2.`id`
  LIMIT $h2limit
  RETURN collect([m2.`id`]) AS h2
}
CALL (n) {
  MATCH (n)<-[:`HOSTED_BY`]-(m3)
  WITH m3
  ORDER BY m3.`id`
  LIMIT $h3limit
  RETURN collect([m3.`id`, m3.`status`]) AS h3
}
RETURN id, [n.`id`, h1, h2, h3, COUNT { (n)<-[:`HOSTED_BY`]-() } > $h1hub, COUNT { (n)<-[:`HOSTED_BY`]-() } > $h2hub, COUNT { (n)<-[:`HOSTED_BY`]-() } > $h3hub] AS cells;
// {"ids":["country/jp"],"h1limit":1,"h1hub":1000,"h2limit":50,"h2hub":1000,"h3limit":50,"h3hub":1000}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/jp"]}
