/* entitiesOfTerms */
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Term {key: key})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS all
}
WITH key, all
WHERE all > 0
UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample
WITH key, sample, sample + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, sample, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, sample, t.members AS members
ORDER BY key, sample, members;
// {"keys":["=who","=whoinvests","=whoinvestsin","=whoinvestsinatlantis","=invests","=investsin","=investsinatlantis","=inatlantis","=atlantis"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* entitiesOfTerms */
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Term {key: key})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS all
}
WITH key, all
WHERE all > 0
UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample
WITH key, sample, sample + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, sample, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, sample, t.members AS members
ORDER BY key, sample, members;
// {"keys":["=コンニチ","=コンニチハ"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* entitiesOfTerms */
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Term {key: key})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS all
}
WITH key, all
WHERE all > 0
UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample
WITH key, sample, sample + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, sample, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, sample, t.members AS members
ORDER BY key, sample, members;
// {"keys":["watlantis","=atlantis"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* termsOfKeys */
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Term {key: key})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS all
}
WITH key, all
WHERE all > 0
UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample
WITH key, sample, sample + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, sample, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, sample, t.members AS members
ORDER BY key, sample, members;
// {"keys":["patla","t6.0at","t6.1an","t6.1ln","t6.2is","t6.2ts","t7.0at","t7.1la","t7.1ta","t7.1an","t7.1ln","t7.2tis","t7.2nis","t8.0at","t8.1tla","t8.1ala","t8.1lan","t8.1tan","t8.1ant","t8.1lnt","t8.2tis","t8.2nis","t9.0atl","t9.1lan","t9.1tan","t9.1ant","t9.1lnt","t9.2tis","t9.2nis","t10.0atl","t10.1lan","t10.1tan","t10.2ntis","t10.2atis","strnt"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* entitiesOfTerms */
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Term {key: key})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS all
}
WITH key, all
WHERE all > 0
UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample
WITH key, sample, sample + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, sample, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, sample, t.members AS members
ORDER BY key, sample, members;
// {"keys":["wコンニチ","=コンニチ","wコンニチハ","=コンニチハ"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* termsOfKeys */
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Term {key: key})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS all
}
WITH key, all
WHERE all > 0
UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample
WITH key, sample, sample + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, sample, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, sample, t.members AS members
ORDER BY key, sample, members;
// {"keys":["pコンニチ","bコン","bンニ","bニチ","t3.0コ","t3.1ニチ","t3.1ンチ","t4.0コン","t4.1ニチ","t4.1ンチ","t5.0コン","t5.1ンニチ","t5.1コニチ","sknj","bチハ","t4.1チハ","t4.1ニハ","t5.1ニチハ","t5.1ンチハ","t6.0コン","t6.1ンニ","t6.1コニ","sknjh"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* entitiesOfTerms */
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Term {key: key})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS all
}
WITH key, all
WHERE all > 0
UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample
WITH key, sample, sample + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, sample, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, sample, t.members AS members
ORDER BY key, sample, members;
// {"keys":["=ガーンジー","=건지","wガーンジー","w건지","w경제","=경제"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["country/jp","motive/data-sovereignty","policy/jp-appi","sector/data-centers","company/oracle","company/microsoft","policy/jp-government-cloud","company/intel","company/tsmc","company/samsung-electronics","company/micron","company/amazon-web-services","organization/stanford-hai","company/google","investment/oracle-japan-2024","policy/jp-data-at-home","person/kishida-fumio","country/kr"]}

/* namesAndLinks */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-(m:Entity)
  WITH m
  LIMIT $most
  RETURN count(m) AS links
}
WITH id, n.`namesValue` AS names, n.`namesFold` AS folds, links
UNWIND range(0, coalesce(size(folds), 0) - 1) AS place
RETURN id, place, names[place] AS name, folds[place] AS folded, links
ORDER BY id, place;
// {"ids":["country/gg","rationale/microsoft-japan-2024-ai-economy"],"most":500}

/* listOfKind */
MATCH (n:`Company`)
WHERE n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"limit":1}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/ai-fukushima"]}
