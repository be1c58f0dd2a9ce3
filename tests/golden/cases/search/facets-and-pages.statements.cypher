/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=data","1=data","2=data","3=data","4=data","pdat","1pdat","2pdat","3pdat","4pdat"],"limit":301}

/* termsOfSpellings */ UNWIND $keys AS key CALL (key) { MATCH (s:Spelling {key: key}) WITH DISTINCT s.term AS term ORDER BY term LIMIT $limit RETURN collect(term) AS terms } RETURN key, terms ORDER BY key;
// {"keys":["ddata","data","ddta","ddaa","ddat"],"limit":100}

/* namesAndLinks */ UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { MATCH (n)-[:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links } RETURN id, n.`namesValue` AS names, n.`namesFold` AS folded, links ORDER BY id;
// {"ids":["data-center/google-near-tokyo","data-center/oracle-osaka","data-center/oracle-tokyo","investment/oracle-japan-2024","motive/data-sovereignty","policy/jp-data-at-home","rationale/jp-data-at-home-sovereignty","rationale/jp-meti-sakura-data-sovereignty","rationale/kihara-welcomes-data-at-home","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-data-at-home","rationale/us-big-tech-japan-data-rules","sector/data-centers","source/asiae-2024-04-18","source/nikkei-2024-04-18"],"most":500}

/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["motive/data-sovereignty","sector/data-centers","investment/oracle-japan-2024"]}
