/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["country/jp"]}

/* actsOf */
MATCH (a:Entity {id: $id})
CALL (a) {
  MATCH (a)<-[:`INVESTED_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PLEDGED_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PLEDGED_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`GRANTED_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`SPENT_IN`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PAID_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PAID_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`HOLDS_IN`]-(n)
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
// {"id":"country/jp","limit":1001}

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
// {"acts":["investment/amazon-japan-2024","investment/kddi-ai-supercomputer-2024","investment/microsoft-japan-2024","investment/oracle-japan-2024","policy/jp-appi","policy/jp-data-at-home","policy/jp-domestic-cloud","policy/jp-economic-security-promotion-act","policy/jp-government-cloud","policy/jp-request-us-ai-investment","policy/us-japan-ai-partnership","subsidy/jp-meti-ai-supercomputers-2024-04","subsidy/jp-meti-sakura-2024-02"],"basis0":"STATED","basis1":"REPORTED","basis2":"ESTIMATED","basis3":"INFERRED","limit":101}

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
// {"ids":["rationale/jp-meti-sakura-economic-security","rationale/jp-request-mutual-investment","rationale/kihara-welcomes-data-at-home","rationale/microsoft-japan-2024-ai-economy","rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-oci-footprint","rationale/amazon-japan-2024-generative-ai","rationale/jp-data-at-home-sovereignty","rationale/jp-meti-ai-supercomputers-dependence","rationale/jp-meti-ai-supercomputers-economic-security","rationale/jp-meti-ai-supercomputers-gap","rationale/jp-meti-sakura-data-sovereignty","rationale/jp-wary-of-us-clouds","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-economic-security","rationale/us-big-tech-japan-ai-partner","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market","rationale/us-japan-partnership-counter-china"],"abouts":["text","explains","motives","heldBy","because"],"explains":"explains","acts":["investment/amazon-japan-2024","investment/kddi-ai-supercomputer-2024","investment/microsoft-japan-2024","investment/oracle-japan-2024","policy/jp-appi","policy/jp-data-at-home","policy/jp-domestic-cloud","policy/jp-economic-security-promotion-act","policy/jp-government-cloud","policy/jp-request-us-ai-investment","policy/us-japan-ai-partnership","subsidy/jp-meti-ai-supercomputers-2024-04","subsidy/jp-meti-sakura-2024-02"],"limit":101,"deprecated":"DEPRECATED"}

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
// {"ids":["source/arabnews-jp-117155","source/arabnews-jp-117184","source/asiae-2024-04-18","source/dempa-2024-04-26","source/etnews-2024-04-18","source/g-enews-2024-04-19","source/gulfnews-1.102087071","source/hankyung-2024-02-15","source/hansbiz-2024-04-18","source/joongang-25243472","source/jp-diet-meti-sakura","source/kiharaminoru-2024-04-18","source/marketscreener-46462779","source/newsonjapan-2024-04-19","source/nhk-2024-01-19","source/nhk-2024-04-19","source/nikkei-2024-02-20","source/nippon-com-2024-04-10","source/nippon-com-2024-04-18","source/reuters-2024-04-19","source/sedaily-2024-04-18","source/watch-impress-1585751"]}

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
// {"ids":["rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/jp-meti-sakura-economic-security","rationale/jp-request-mutual-investment","rationale/oracle-japan-2024-data-at-home","rationale/kihara-welcomes-data-at-home","rationale/microsoft-japan-2024-ai-economy","rationale/oracle-japan-2024-oci-footprint"],"h1limit":100}
