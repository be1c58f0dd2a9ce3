/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["investment/oracle-japan-2024"]}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[r:`EXPLAINS`]-(n:`Rationale`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["investment/oracle-japan-2024"],"limit":26}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HAS_MOTIVE`]->(n:`Motive`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["rationale/kihara-welcomes-data-at-home","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-economic-security","rationale/oracle-japan-2024-oci-footprint","rationale/us-big-tech-japan-ai-partner","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market"],"limit":26}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HELD_BY`]->(n:`Entity`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["rationale/kihara-welcomes-data-at-home","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-economic-security","rationale/oracle-japan-2024-oci-footprint","rationale/us-big-tech-japan-ai-partner","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market"],"limit":26}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`BECAUSE_OF`]->(n:`Entity`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["rationale/kihara-welcomes-data-at-home","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-economic-security","rationale/oracle-japan-2024-oci-footprint","rationale/us-big-tech-japan-ai-partner","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market"],"limit":26}
