/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=경제산업성","=경제산업성은","=경제산업성은왜","=경제산업성은왜사쿠라인터넷","=경제산업성은왜사쿠라인터넷을","=경제산업성은왜사쿠라인터넷을지원","=경제산업성은왜사쿠라인터넷을지원하나","=경제산업성은왜사쿠라인터넷을지원하나요","=사쿠라인터넷","=사쿠라인터넷을","=사쿠라인터넷을지원","=사쿠라인터넷을지원하나","=사쿠라인터넷을지원하나요","=왜","=왜사쿠라인터넷","=왜사쿠라인터넷을","=왜사쿠라인터넷을지원","=왜사쿠라인터넷을지원하나","=왜사쿠라인터넷을지원하나요","=일본","=일본경제산업성","=일본경제산업성은","=일본경제산업성은왜","=일본경제산업성은왜사쿠라인터넷","=일본경제산업성은왜사쿠라인터넷을","=일본경제산업성은왜사쿠라인터넷을지원","=일본경제산업성은왜사쿠라인터넷을지원하나","=일본경제산업성은왜사쿠라인터넷을지원하나요","=지원","=지원하나","=지원하나요","=하나","=하나요"],"limit":51}

/* namesAndLinks */ UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { MATCH (n)-[:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links } RETURN id, n.`namesValue` AS names, n.`namesFold` AS folded, links ORDER BY id;
// {"ids":["company/sakura-internet","country/jp","public-body/jp-meti"],"most":500}

/* listOfKind */ MATCH (n:`Subsidy`) WHERE (EXISTS { MATCH (n)-[:`GRANTED_BY`]->(n1:`PublicBody`) WHERE n1.`id` = $p0 } AND (EXISTS { MATCH (n)-[:`SPENT_IN`]->(n1:`Country`) WHERE n1.`id` = $p1 } OR EXISTS { MATCH (n)-[:`GRANTED_TO`]->(n1:`Company`) WHERE n1.`id` = $p2 })) RETURN n {.*} AS node ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id` LIMIT $limit;
// {"p0":"public-body/jp-meti","p1":"company/sakura-internet","p2":"company/sakura-internet","limit":11}

/* countOfKind */ MATCH (n:`Investment`) WHERE ((EXISTS { MATCH (n)-[:`INVESTED_BY`]->(n1:`Company`) WHERE n1.`id` = $p0 } OR EXISTS { MATCH (n)-[:`INVESTED_BY`]->(n1:`Company`) WHERE EXISTS { MATCH (n1)-[:`HEADQUARTERED_IN`]->(n2:`Country`) WHERE n2.`id` = $p1 } }) AND (EXISTS { MATCH (n)-[:`HOSTED_BY`]->(n1:`Country`) WHERE n1.`id` = $p2 } OR EXISTS { MATCH (n)-[:`SITED_IN`]->(n1:`Place`) WHERE n1.`id` = $p3 } OR EXISTS { MATCH (n)-[:`IN_SECTOR`]->(n1:`Sector`) WHERE n1.`id` = $p4 })) RETURN count(n) AS total;
// {"p0":"public-body/jp-meti","p1":"public-body/jp-meti","p2":"company/sakura-internet","p3":"company/sakura-internet","p4":"company/sakura-internet"}

/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["public-body/jp-meti","company/sakura-internet","country/jp"]}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)<-[r:`EXPLAINS`]-(n:`Rationale`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["subsidy/jp-meti-ai-supercomputers-2024-04","subsidy/jp-meti-sakura-2024-02"],"limit":26}

/* linkFromMany */ UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { MATCH (a)-[r:`HAS_MOTIVE`]->(n:`Motive`) WITH r, n ORDER BY n.`id` LIMIT $limit RETURN collect({edge: r {.*}, node: n {.*}}) AS items } RETURN id, items;
// {"ids":["rationale/jp-meti-ai-supercomputers-dependence","rationale/jp-meti-ai-supercomputers-economic-security","rationale/jp-meti-ai-supercomputers-gap","rationale/jp-meti-sakura-data-sovereignty","rationale/jp-meti-sakura-economic-security"],"limit":26}
