/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/microsoft"]}

/* actsOf */
MATCH (a:Entity {id: $id})
CALL (a) {
  MATCH (a)<-[:`INVESTED_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`INVESTS_IN`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PLEDGED_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PLEDGED_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`GRANTED_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PAID_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PAID_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`HAS_PARTICIPANT`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`AFFECTS`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`SANCTIONS`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`SANCTIONED_BY`]-(n)
  RETURN n.id AS act
}
RETURN DISTINCT act
ORDER BY act
LIMIT $limit;
// {"id":"company/microsoft","limit":1001}

/* reasonsOf */
UNWIND $acts AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`EXPLAINS`]-(n)
  RETURN n
}
WITH DISTINCT n
WITH n, CASE n.`basis` WHEN $basis0 THEN 0 WHEN $basis1 THEN 1 WHEN $basis2 THEN 2 WHEN $basis3 THEN 3 ELSE 4 END AS place
ORDER BY place, n.id
LIMIT $limit
RETURN n {.*} AS node
ORDER BY place, n.id;
// {"acts":["investment/microsoft-japan-2024","policy/jp-government-cloud"],"basis0":"STATED","basis1":"REPORTED","basis2":"ESTIMATED","basis3":"INFERRED","limit":101}

/* evidenceOfReasons */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
  WHERE c.ended IS NULL AND c.about IN $abouts AND (c.about <> $explains OR c.text IN $acts)
  WITH c, s, CASE c.rank WHEN $deprecated THEN 0 ELSE 1 END AS standing
  ORDER BY standing, c.about, c.strength
  LIMIT $limit
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN id, items
ORDER BY id;
// {"ids":["rationale/jp-request-mutual-investment","rationale/microsoft-japan-2024-ai-economy","rationale/us-big-tech-japan-ai-partner","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market"],"abouts":["text","explains","motives","heldBy","because"],"explains":"explains","acts":["investment/microsoft-japan-2024","policy/jp-government-cloud"],"limit":101,"deprecated":"DEPRECATED"}

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
// {"ids":["source/dempa-2024-04-26","source/gulfnews-1.102087071","source/hansbiz-2024-04-18","source/nippon-com-2024-04-10"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`EXPLAINS`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`]) AS h1
}
RETURN id, [h1] AS cells;
// {"ids":["rationale/microsoft-japan-2024-ai-economy","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market","rationale/us-big-tech-japan-cloud-customers"],"h1limit":100}
