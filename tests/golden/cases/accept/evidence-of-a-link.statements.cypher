/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r1:`INVESTED_BY`]->(m1)
  WITH r1, m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([r1.`claims`, m1.`id`]) AS h1
}
RETURN id, [n.`id`, h1] AS cells;
// {"ids":["investment/microsoft-japan-2024"],"h1limit":25}

/* claimsByIds */
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[:SUBJECT]->(a)
  MATCH (c)-[:IN_SOURCE]->(s)
  RETURN a.id AS subject, s {.*} AS source
}
RETURN id, subject, c {.*} AS claim, source;
// {"ids":["claim/cade95d2196b95929a8d25abf9031c4b10fa2303b3a7f73b9e66c4ad01b1e51b","claim/04428009a5a12b94e8bd1e7634a9269adbe77ccf177f113d33de92815919c5e7","claim/75db16b30a21cc6c842a1d18463777eeaa7816e1fdf259a074e2593c934531a9","claim/8202363df5de3571dafb97daf3a45d9e88f334a97e7e84bef62f37668fba2959","claim/e547fae69b4a23991071d867bc65645b6730bba63f58fab67fb2b3f59ffc04fd","claim/a29b8df2d32f3cfaf03d31e37314f3beba2bc9482809d62a31c1742c67f83e34","claim/64107a1317a3651d3fa1914359c0026177cf93ce5b1ff9ac55f84f965624525a","claim/949f2d1553c205a06330b3654246afae9e131a9c40a7c2f17a781b76fb2697d0","claim/b78d5b2573b0e7fbef7f2ae3bd127715d43a13d6e814cd340b3dcc5cb9f50157","claim/f9e76ec8696c0b93856bace7623cddc9ad7bde81499db5fbbc87542fc627b45f"]}
