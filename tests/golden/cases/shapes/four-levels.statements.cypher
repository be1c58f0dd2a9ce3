/* listOfKind */ MATCH (n:`Country`) WHERE COUNT { MATCH (n)<-[:`HOSTED_BY`]-(n1:`Investment`) } > 0 RETURN n {.*} AS node ORDER BY n.`id` LIMIT $limit;
// {"limit":26}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[r:`HOSTED_BY`]-(n:`Investment`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["country/jp"],"limit":6}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`INVESTED_BY`]->(n:`Company`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["investment/amazon-japan-2024","investment/kddi-ai-supercomputer-2024","investment/microsoft-japan-2024","investment/oracle-japan-2024"],"limit":4}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HEADQUARTERED_IN`]->(n:`Country`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["company/amazon","company/kddi","company/microsoft","company/oracle"],"limit":1}
