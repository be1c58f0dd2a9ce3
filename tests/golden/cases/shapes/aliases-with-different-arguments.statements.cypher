/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["country/jp"]}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[r:`HOSTED_BY`]-(n:`Investment`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["country/jp"],"limit":2}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[r:`HOSTED_BY`]-(n:`Investment`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["country/jp"],"limit":51}

/* countLinkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[:`HOSTED_BY`]-(n:`Investment`) RETURN count(n) AS total } RETURN id, total;
// {"ids":["country/jp"]}
