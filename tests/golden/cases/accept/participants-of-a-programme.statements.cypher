/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["policy/jp-government-cloud"]}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HAS_PARTICIPANT`]->(n:`Company`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["policy/jp-government-cloud"],"limit":11}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HOLDS_IN`]->(n:`Country`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["policy/jp-government-cloud"],"limit":26}
