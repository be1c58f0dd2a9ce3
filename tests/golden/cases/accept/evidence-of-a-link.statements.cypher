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
// {"ids":["claim/6df9f09772bc27ebe104353b91d7f012aa52b3f8cf885b7a7553edd4508b6984","claim/8afe4296f48c2b2dc038827562bd1d5b7de44b9607d8692173261ff7cd6e5fc9","claim/aeeb93bed916cc5cf3b4f42cee6acd94d60f0ec5af11c7188769a092e90686c6","claim/e934ddbe2b1caa1d6f5ff960dba2564cae76a559ae3c2d03f4b9347fa5d9d40c","claim/f0ea794f9dd1af61324bf60b97697f1343d63adbe8075d5268e06f81404dcdd7","claim/e85dd320f0ae9a740cbdefee1b943c1c763a2b8ccf2f5dabb44f4a9a83ff85ee","claim/2d23ecbc12049c7a438e8afba8f0f4f7dbe266d50ab120bbc44419f4384bf51f","claim/2fa2816b7a0482875533703dee4f9d440ded2cf2875a359f9d983089019788d8","claim/47d51371d1b918d25d329c2314ade6b9c0946c8999563a699bd11110b80637fc","claim/638d24e9fd80fb1a9e552604b1437e7b87a65dfbefd60abb2a113fa3e687abe4"]}
