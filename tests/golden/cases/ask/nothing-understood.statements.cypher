/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=atlantis","=inatlantis","=invests","=investsin","=investsinatlantis","=who","=whoinvests","=whoinvestsin","=whoinvestsinatlantis"],"limit":51}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=コンニチ","=コンニチハ"],"limit":51}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=atlantis","1=atlantis","2=atlantis","3=atlantis","4=atlantis","patlantis","1patlantis","2patlantis","3patlantis","4patlantis"],"limit":51}

/* termsOfSpellings */ UNWIND $keys AS key CALL (key) { MATCH (s:Spelling {key: key}) WITH DISTINCT s.term AS term ORDER BY term LIMIT $limit RETURN collect(term) AS terms } RETURN key, terms ORDER BY key;
// {"keys":["datlanti","dtlanti","dalanti","datanti","datlnti","datlati","datlani","datlant","dlanti","dtanti","dtlnti","dtlati","dtlani","dtlant","daanti","dalnti","dalati","dalani","dalant","datnti","datati","datani","datant","datlti","datlni","datlnt","datlai","datlat","datlan","strnts"],"limit":100}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=コンニチ","1=コンニチ","2=コンニチ","3=コンニチ","4=コンニチ","pコンニ","1pコンニ","2pコンニ","3pコンニ","4pコンニ","bコン","1bコン","2bコン","3bコン","4bコン","bンニ","1bンニ","2bンニ","3bンニ","4bンニ","bニチ","1bニチ","2bニチ","3bニチ","4bニチ","=コンニチハ","1=コンニチハ","2=コンニチハ","3=コンニチハ","4=コンニチハ","pコンニチハ","1pコンニチハ","2pコンニチハ","3pコンニチハ","4pコンニチハ","bチハ","1bチハ","2bチハ","3bチハ","4bチハ"],"limit":51}

/* termsOfSpellings */ UNWIND $keys AS key CALL (key) { MATCH (s:Spelling {key: key}) WITH DISTINCT s.term AS term ORDER BY term LIMIT $limit RETURN collect(term) AS terms } RETURN key, terms ORDER BY key;
// {"keys":["dコンニチ","dンニチ","dコニチ","dコンチ","dコンニ","sknj","dコンニチハ","dンニチハ","dコニチハ","dコンチハ","dコンニハ","sknjh"],"limit":100}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["wガーンジー","1wガーンジー","2wガーンジー","3wガーンジー","4wガーンジー","w건지","1w건지","2w건지","3w건지","4w건지","w견제와","1w견제와","2w견제와","3w견제와","4w견제와","w경제","1w경제","2w경제","3w경제","4w경제"],"limit":51}

/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["country/jp","motive/data-sovereignty","policy/jp-appi","company/oracle","company/microsoft","policy/jp-government-cloud","company/google","investment/oracle-japan-2024","policy/jp-data-at-home"]}

/* namesAndLinks */ UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { MATCH (n)-[:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links } RETURN id, n.`namesValue` AS names, n.`namesFold` AS folded, links ORDER BY id;
// {"ids":["country/gg","rationale/microsoft-japan-2024-ai-economy","rationale/us-japan-partnership-counter-china"],"most":500}
