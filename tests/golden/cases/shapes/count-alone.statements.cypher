/* countOfKind */ MATCH (n:`Investment`) WHERE NOT coalesce(n.`status` = $p0, false) RETURN count(n) AS total;
// {"p0":"CANCELLED"}

/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["country/jp"]}

/* countLinkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[:`HOSTED_BY`]-(n:`Investment`) RETURN count(n) AS total } RETURN id, total;
// {"ids":["country/jp"]}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[r:`HOLDS_IN`]-(n:`Policy`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["country/jp"],"limit":26}
