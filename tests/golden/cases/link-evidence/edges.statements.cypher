/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r1:`HOLDS_OFFICE_AT`]->(m1)
  WHERE (r1.heldFrom IS NULL OR r1.heldFrom <= $h1at) AND (r1.heldUntil IS NULL OR r1.heldUntil >= $h1at)
  WITH r1, m1
  ORDER BY m1.`id`, r1.`time`
  LIMIT $h1limit
  RETURN collect([r1.`basis`, r1.`claims`, r1.`confidence`, r1.`during`, r1.`role`, r1.`time`, m1.`id`]) AS h1
}
RETURN id, [n.`id`, h1] AS cells;
// {"ids":["person/joe-biden"],"h1limit":25,"h1at":"2024-04-10"}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r1:`INVESTED_BY`]->(m1)
  WITH r1, m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([r1.`basis`, r1.`claims`, m1.`id`]) AS h1
}
RETURN id, [n.`id`, h1] AS cells;
// {"ids":["investment/oracle-japan-2024"],"h1limit":25}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`HOLDS_OFFICE_AT`]->(n)
  WHERE (r.heldFrom IS NULL OR r.heldFrom <= $at) AND (r.heldUntil IS NULL OR r.heldUntil >= $at)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["person/joe-biden"],"at":"2024-04-10"}

/* claimsByIds */
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[:SUBJECT]->(a)
  MATCH (c)-[:IN_SOURCE]->(s)
  RETURN a.id AS subject, s {.*} AS source
}
RETURN id, subject, c {.*} AS claim, source;
// {"ids":["claim/8946e4824ab374f38a574a69b692bd3e054557004b891cc66f477a84431b26ae","claim/72ad68af75b8086f17ef42d2c13231f4c109cb85acc09168cdbb1a1ea208d331","claim/23bc7751ed495c708da2495b1c8a7beabbf528f90cfd14f22c42a429f9b106df","claim/36eed9b17adee5a943bed2ca77a08ae6d85411cc637b8c842e77e0d77bbfde6f","claim/38d53e585beede463b5007e4c76b3fa58c9208a8d1e416065aa3856af0a2f677","claim/5d163aa46ce7e65db1bf523b198e70a0c93db27cb5592eceeb027251c6fe54ad","claim/95c461cf40e7db1e70e6c07367f22cd6eb2d714aabff71310eba27f8ce2f51e2","claim/f01d75370053a14f48834fa96b06512c0b2b46e7854c9a68ef0c8cf5fa78eda4","claim/157d33b45ff7ca539bfd3653f6a8913aa8de2fd5382729fd4206ab770d95f17a","claim/30b9f3d9229edafdea8d0c6d7a41864c2e834b43a690c734cd4a430b16883081","claim/e06be73e7630f3e79a8e07fa61fadd7cb5cb0ec14d0a87325d65c75d6476c8c7","claim/9cdb983972f548043abd09e0bb76089c2176c7055f80778c2d84dd6b56327227"]}

/* derivations */
UNWIND $ids AS id
MATCH (m0:Entity {id: id})
CALL (m0) {
  MATCH (m0)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m0.status IS NULL
  RETURN m0.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m1.status IS NULL
  RETURN m1.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m2.status IS NULL
  RETURN m2.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m3.status IS NULL
  RETURN m3.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m4.status IS NULL
  RETURN m4.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m5.status IS NULL
  RETURN m5.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(m6:Source)
  WITH DISTINCT m6
  MATCH (m6)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m6.status IS NULL
  RETURN m6.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(m6:Source)
  WITH DISTINCT m6
  MATCH (m6)-[:`DERIVED_FROM`]->(m7:Source)
  WITH DISTINCT m7
  MATCH (m7)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m7.status IS NULL
  RETURN m7.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
}
RETURN DISTINCT source, origin, kind, head
ORDER BY source, origin;
// {"ids":["source/arabnews-jp-117184","source/asiae-2024-04-18","source/cui-bono-editors","source/dempa-2024-04-26","source/etnews-2024-04-18","source/hansbiz-2024-04-18","source/joongang-25243472","source/kiharaminoru-2024-04-18","source/marketscreener-46462779","source/newsonjapan-2024-04-19","source/nippon-com-2024-04-18","source/sedaily-2024-04-18"]}
