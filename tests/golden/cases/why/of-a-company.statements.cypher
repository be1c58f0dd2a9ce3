/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["company/microsoft"]}

/* actsOf */ MATCH (a:Entity {id: $id}) CALL (a) { MATCH (a)<-[:`INVESTED_BY`]-(n:`Investment`) RETURN n.id AS act UNION MATCH (a)<-[:`GRANTED_TO`]-(n:`Subsidy`) RETURN n.id AS act UNION MATCH (a)<-[:`HAS_PARTICIPANT`]-(n:`Policy`) RETURN n.id AS act } RETURN DISTINCT act ORDER BY act LIMIT $limit;
// {"id":"company/microsoft","limit":1001}

/* reasonsOf */ UNWIND $acts AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[:`EXPLAINS`]-(n:`Rationale`) RETURN n } WITH DISTINCT n WITH n, CASE n.`basis` WHEN $basis0 THEN 0 WHEN $basis1 THEN 1 WHEN $basis2 THEN 2 WHEN $basis3 THEN 3 ELSE 4 END AS place ORDER BY place, n.id LIMIT $limit RETURN n {.*} AS node ORDER BY place, n.id;
// {"acts":["investment/microsoft-japan-2024","policy/jp-government-cloud"],"basis0":"STATED","basis1":"REPORTED","basis2":"ESTIMATED","basis3":"INFERRED","limit":101}

/* evidenceOfReasons */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source) WHERE c.about IN $abouts AND (c.about <> $explains OR c.text IN $acts) WITH c, s, CASE c.rank WHEN $withdrawn THEN 0 ELSE 1 END AS standing ORDER BY standing, c.about, c.strength LIMIT $limit RETURN collect({claim: c {.*}, source: s {.*}}) AS items } RETURN id, items ORDER BY id;
// {"ids":["rationale/jp-request-mutual-investment","rationale/microsoft-japan-2024-ai-economy","rationale/us-big-tech-japan-ai-partner","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market"],"abouts":["text","explains","motives","heldBy","because"],"explains":"explains","acts":["investment/microsoft-japan-2024","policy/jp-government-cloud"],"limit":101,"withdrawn":"DEPRECATED"}

/* derivations */ UNWIND $ids AS id MATCH (s:Entity {id: id}) CALL (s) { MATCH (s)-[:`DERIVED_FROM`*0..7]->(m:Source) WITH DISTINCT m MATCH (m)-[:`DERIVED_FROM`]->(o:Source) RETURN m.id AS source, o.id AS origin, o.`sourceKind` AS kind } RETURN DISTINCT source, origin, kind ORDER BY source, origin;
// {"ids":["source/dempa-2024-04-26","source/gulfnews-1.102087071","source/hansbiz-2024-04-18","source/nippon-com-2024-04-10"]}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`EXPLAINS`]->(n:`Entity`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["rationale/jp-request-mutual-investment","rationale/microsoft-japan-2024-ai-economy","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market"],"limit":100}
