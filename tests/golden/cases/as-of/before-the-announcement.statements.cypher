/* countOfKind */ MATCH (n:`Investment`) WHERE EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p0 } RETURN count(n) AS total;
// {"p0":"country/jp"}

// as of 2024-04-17

/* countOfKind */ MATCH (n:`Investment`) WHERE EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p0 } RETURN count(n) AS total;
// {"p0":"country/jp"}

/* listOfKind */ MATCH (n:`Investment`) WHERE EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p0 } RETURN n {.*} AS node ORDER BY n.`id` LIMIT $limit;
// {"p0":"country/jp","limit":26}

/* sumsOfKind */ MATCH (n:`Investment`) WHERE EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p0 } RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"p0":"country/jp"}

/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["investment/oracle-japan-2024","motive/data-sovereignty"]}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`INVESTED_BY`]->(n:`Company`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["investment/amazon-japan-2024","investment/microsoft-japan-2024"],"limit":26}
