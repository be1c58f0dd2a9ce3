/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["investment/oracle-japan-2024"]}

/* rates */ UNWIND $pairs AS pair CALL (pair) { MATCH (o:Observation)-[:OF_INDICATOR]->(i:Indicator) WHERE o.currency = pair.currency AND o.periodEarliest <= pair.day AND o.periodEarliest >= pair.since AND o.value IS NOT NULL AND i.id = $indicator WITH o ORDER BY o.periodEarliest DESC, o.id LIMIT 1 RETURN o } CALL (o) { MATCH (o)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source) WHERE c.about = $about AND c.shown WITH c, s ORDER BY c.strength LIMIT 1 RETURN s.id AS source } RETURN pair.currency AS currency, pair.day AS day, o.value AS perUsd, o.periodEarliest AS rateDay, source;
// {"pairs":[{"currency":"JPY","day":"2024-04-18","since":"2024-02-16"}],"indicator":"indicator/exchange-rate-usd","about":"value"}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`INVESTED_BY`]->(n:`Company`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["investment/oracle-japan-2024"],"limit":26}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HOSTED_BY`]->(n:`Country`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["investment/oracle-japan-2024"],"limit":26}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`SITED_IN`]->(n:`Place`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["investment/oracle-japan-2024"],"limit":26}

/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["source/datasets-exchange-rates"]}
