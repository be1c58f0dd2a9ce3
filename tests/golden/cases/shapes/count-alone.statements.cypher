/* countOf */
MATCH (n:`Investment`)
WHERE NOT coalesce(n.`status` = $p0, false)
RETURN count(n) AS total;
// {"p0":"CANCELLED"}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:`HOLDS_IN`]-(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`]) AS h1
}
RETURN id, [n.`id`, h1, COUNT { (n)<-[:`HOLDS_IN`]-() } > $h1hub] AS cells;
// {"ids":["country/jp"],"h1limit":26,"h1hub":1000}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/jp"]}
