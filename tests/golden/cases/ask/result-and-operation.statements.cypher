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
UNWIND CASE WHEN all > $most THEN $shares ELSE $whole END AS share
WITH key, share, share + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, share, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, share, t.members AS members
ORDER BY key, share, members;
// {"keys":["=who","=whoinvested","=whoinvestedin","=whoinvestedinjapan","=whoinvestedinjapanin","=whoinvestedinjapanin2024","=invested","=investedin","=investedinjapan","=investedinjapanin","=investedinjapanin2024","=injapan","=injapanin","=injapanin2024","=japan","=japanin","=japanin2024","=in2024","=2024"],"most":50,"limit":51,"shares":["1","2","3","4","5","6","7"],"whole":[""]}

/* namesAndLinks */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(m:Entity)
  WITH m
  LIMIT $most
  RETURN count(m) AS links
}
WITH id, n.`namesValue` AS names, n.`namesFold` AS folds, links
UNWIND range(0, coalesce(size(folds), 0) - 1) AS place
RETURN id, place, names[place] AS name, folds[place] AS folded, links
ORDER BY id, place;
// {"ids":["country/jp"],"most":500}

/* flowParts */
MATCH (n:`Investment`)
WHERE ((COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE n_1.`id` = $p0 } > 0 OR COUNT { MATCH (n)-[:`SITED_IN`]->(n_1:`Place`) WHERE n_1.`id` = $p1 } > 0 OR COUNT { MATCH (n)-[:`IN_SECTOR`]->(n_1:`Sector`) WHERE n_1.`id` = $p2 } > 0) AND (n.`announcedLatest` <= $p3 AND n.`announcedEarliest` >= $p4))
WITH n
ORDER BY n.id
LIMIT $limit
CALL (n) {
  MATCH (n)-[:COMPONENT_OF|SUPERSEDED_BY*1..8]->(m:Investment)
  WITH DISTINCT m.id AS id
  ORDER BY id
  RETURN collect(id) AS above
}
CALL (n) {
  MATCH (n)-[:SUPERSEDED_BY]->(m:Investment)
  RETURN count(m) AS replaced
}
CALL (n) {
  MATCH (n)-[:INVESTED_BY]->(d:Company)
  WITH d, [] AS seats
  ORDER BY d.id
  RETURN collect([d.id, seats]) AS investors
}
RETURN n.id AS id, n.status AS status, n.announcedEarliest AS earliest, n.announcedLatest AS latest, n.amountValue AS value, n.amountCurrency AS currency, n.amountComparator AS comparator, n.amountUsdCents AS usdCents, n.amountDay AS day, n.amountPerUsd AS perUsd, above, replaced, investors
ORDER BY id;
// {"p0":"country/jp","p1":"country/jp","p2":"country/jp","p3":"2024-12-31","p4":"2024-01-01","limit":10001}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["country/jp"]}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/amazon","investment/amazon-japan-2024","company/oracle","investment/oracle-japan-2024","company/microsoft","investment/microsoft-japan-2024","company/kddi","investment/kddi-ai-supercomputer-2024"]}
