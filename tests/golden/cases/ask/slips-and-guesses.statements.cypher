/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=andappi","=andappiconected","=appi","=appiconected","=areorcale","=areorcaleand","=areorcaleandappi","=areorcaleandappiconected","=conected","=how","=howare","=howareorcale","=howareorcaleand","=howareorcaleandappi","=howareorcaleandappiconected","=orcale","=orcaleand","=orcaleandappi","=orcaleandappiconected"],"limit":51}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=권","=그리고데이터","=그리고데이터주","=그리고데이터주권","=데이터","=데이터주","=데이터주권","=마이크로소프트","=마이크로소프트그리고","=마이크로소프트그리고데이터","=마이크로소프트그리고데이터주","=마이크로소프트그리고데이터주권","=주","=주권"],"limit":51}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=orcale","1=orcale","2=orcale","3=orcale","4=orcale","porcal","1porcal","2porcal","3porcal","4porcal","=conected","1=conected","2=conected","3=conected","4=conected","pconected","1pconected","2pconected","3pconected","4pconected"],"limit":51}

/* termsOfSpellings */ UNWIND $keys AS key CALL (key) { MATCH (s:Spelling {key: key}) WITH DISTINCT s.term AS term ORDER BY term LIMIT $limit RETURN collect(term) AS terms } RETURN key, terms ORDER BY key;
// {"keys":["dorcale","drcale","docale","dorale","dorcle","dorcae","dorcal","srkr","dconecte","donecte","dcnecte","dcoecte","dconcte","dconete","dconece","dconect","dnecte","doecte","doncte","donete","donece","donect","dcecte","dcncte","dcnete","dcnece","dcnect","dcocte","dcoete","dcoece","dcoect","dconte","dconce","dconct","dconee","dconet","dconec","sknkt"],"limit":100}

/* namesAndLinks */ UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { MATCH (n)-[:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links } RETURN id, n.`namesValue` AS names, n.`namesFold` AS folded, links ORDER BY id;
// {"ids":["company/microsoft","motive/data-sovereignty"],"most":500}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["woracle","1woracle","2woracle","3woracle","4woracle","walgeria","1walgeria","2walgeria","3walgeria","4walgeria","wlocal","1wlocal","2wlocal","3wlocal","4wlocal","wオラクル","1wオラクル","2wオラクル","3wオラクル","4wオラクル","w오라클","1w오라클","2w오라클","3w오라클","4w오라클","w오라클의","1w오라클의","2w오라클의","3w오라클의","4w오라클의"],"limit":51}

/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["company/microsoft","motive/data-sovereignty"]}

/* namesAndLinks */ UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { MATCH (n)-[:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links } RETURN id, n.`namesValue` AS names, n.`namesFold` AS folded, links ORDER BY id;
// {"ids":["company/oracle","country/dz","data-center/oracle-osaka","data-center/oracle-tokyo","investment/oracle-japan-2024","policy/jp-appi","public-body/jp-local-governments","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-economic-security","rationale/oracle-japan-2024-oci-footprint","source/arabnews-jp-117184","source/asiae-2024-04-18","source/etnews-2024-04-18","source/joongang-25243472","source/kiharaminoru-2024-04-18","source/marketscreener-46462779","source/newsonjapan-2024-04-19","source/nippon-com-2024-04-18"],"most":500}

/* nodesByIds */ UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node;
// {"ids":["company/oracle","policy/jp-appi"]}
