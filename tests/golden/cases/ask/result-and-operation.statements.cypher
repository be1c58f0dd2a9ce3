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
// {"keys":["=who","=whoinvested","=whoinvestedin","=whoinvestedinjapan","=whoinvestedinjapanin","=whoinvestedinjapanin2024","=invested","=investedin","=investedinjapan","=investedinjapanin","=investedinjapanin2024","=injapan","=injapanin","=injapanin2024","=japan","=japanin","=japanin2024","=in2024","=2024"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"ids":["country/jp"],"most":500}

/* flowParts */
MATCH (n:`Investment`)
WHERE ((COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`SITED_IN`]->(n_1:`Place`) WHERE (n_1.`id` = $p1 OR $p1 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`IN_SECTOR`]->(n_1:`Sector`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0) AND (n.`announcedLatest` <= $p3 AND n.`announcedEarliest` >= $p4))
WITH n
LIMIT $limit
WITH n, n.`amountUsdCents` AS cents
WITH n.`status` AS status, null AS year, n.`amountComparator` AS comparator, CASE WHEN cents IS NULL THEN coalesce(n.`amountCurrency`, '') END AS currency, collect(n) AS set, collect(CASE WHEN -9007199254740991 <= cents <= 9007199254740991 THEN toFloat(cents) ELSE cents END) AS cents
WITH collect([status, year, comparator, currency]) AS keys, collect(set) AS sets, collect(cents) AS amounts
CALL (sets) {
  UNWIND range(0, size(sets) - 1) AS g
  WITH sets[g] AS set, toFloat(g * $limit) AS first
  UNWIND range(0, size(set) - 1) AS i
  WITH set[i] AS n, first + i AS place
  MATCH (n)-[r:`COMPONENT_OF`|`SUPERSEDED_BY`|`INVESTED_BY`]-(d)
  WITH d, type(r) AS type, collect(place) AS places
  ORDER BY d.id
  RETURN collect(d) AS ends, collect(type) AS types, collect(places) AS lists
}
CALL (keys, sets, amounts, ends, types, lists) {
  UNWIND range(0, size(sets) - 1) AS g
  UNWIND range(0, size(sets[g]) - 1, 1000) AS i
  WITH g, keys[g] AS key, amounts[g][i..i + 1000] AS cents, sets[g][i..i + 1000] AS piece
  RETURN 'groups' AS list, [g, key, CASE WHEN key[3] IS NULL THEN cents ELSE [m IN piece | [m.`amountValue`, m.`amountDay`, m.`amountPerUsd`]] END, [m IN piece | m.id]] AS cells
  UNION ALL
  UNWIND range(0, size(ends) - 1) AS e
  WITH types[e] AS type, lists[e] AS places
  WHERE type IN ['COMPONENT_OF', 'SUPERSEDED_BY']
  UNWIND places AS place
  WITH DISTINCT place
  WITH place, sets[toInteger(place / $limit)][toInteger(place % $limit)] AS n
  RETURN 'tied' AS list, [place, n.id, EXISTS { (n)-[:`SUPERSEDED_BY`]->() }, COLLECT { MATCH (n)-[:`COMPONENT_OF`|`SUPERSEDED_BY`*1..8]->(m) RETURN DISTINCT m.id }] AS cells
  UNION ALL
  UNWIND range(0, size(ends) - 1) AS e
  WITH ends[e] AS d, types[e] AS type, lists[e] AS places
  WHERE type IN ['INVESTED_BY']
  WITH collect(d.id) AS ids, collect(places) AS leading
  UNWIND range(0, size(leading) - 1, 64) AS i
  RETURN 'investors' AS list, [ids[i..i + 64], leading[i..i + 64]] AS cells
}
RETURN list, cells;
// {"p0":"country/jp","p1":"country/jp","p2":"country/jp","p3":"2024-12-31","p4":"2024-01-01","limit":10001}

/* flowParts */
MATCH (n:`Investment`)
WHERE ((COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`SITED_IN`]->(n_1:`Place`) WHERE (n_1.`id` = $p1 OR $p1 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`IN_SECTOR`]->(n_1:`Sector`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0) AND (n.`announcedLatest` <= $p3 AND n.`announcedEarliest` >= $p4))
WITH n
LIMIT $limit
WITH n, n.`amountUsdCents` AS cents
WITH n.`status` AS status, null AS year, n.`amountComparator` AS comparator, CASE WHEN cents IS NULL THEN coalesce(n.`amountCurrency`, '') END AS currency, collect(n) AS set, collect(CASE WHEN -9007199254740991 <= cents <= 9007199254740991 THEN toFloat(cents) ELSE cents END) AS cents
WITH collect([status, year, comparator, currency]) AS keys, collect(set) AS sets, collect(cents) AS amounts
CALL (sets) {
  UNWIND range(0, size(sets) - 1) AS g
  WITH sets[g] AS set, toFloat(g * $limit) AS first
  UNWIND range(0, size(set) - 1) AS i
  WITH set[i] AS n, first + i AS place
  MATCH (n)-[r:`COMPONENT_OF`|`SUPERSEDED_BY`|`INVESTED_BY`]-(d)
  WITH d, type(r) AS type, collect(place) AS places
  ORDER BY d.id
  RETURN collect(d) AS ends, collect(type) AS types, collect(places) AS lists
}
CALL (keys, sets, amounts, ends, types, lists) {
  UNWIND range(0, size(sets) - 1) AS g
  UNWIND range(0, size(sets[g]) - 1, 1000) AS i
  WITH g, keys[g] AS key, amounts[g][i..i + 1000] AS cents, sets[g][i..i + 1000] AS piece
  RETURN 'groups' AS list, [g, key, CASE WHEN key[3] IS NULL THEN cents ELSE [m IN piece | [m.`amountValue`, m.`amountDay`, m.`amountPerUsd`]] END, null] AS cells
  UNION ALL
  UNWIND range(0, size(ends) - 1) AS e
  WITH types[e] AS type, lists[e] AS places
  WHERE type IN ['COMPONENT_OF', 'SUPERSEDED_BY']
  UNWIND places AS place
  WITH DISTINCT place
  WITH place, sets[toInteger(place / $limit)][toInteger(place % $limit)] AS n
  RETURN 'tied' AS list, [place, n.id, EXISTS { (n)-[:`SUPERSEDED_BY`]->() }, COLLECT { MATCH (n)-[:`COMPONENT_OF`|`SUPERSEDED_BY`*1..8]->(m) RETURN DISTINCT m.id }] AS cells
  UNION ALL
  UNWIND range(0, size(ends) - 1) AS e
  WITH ends[e] AS d, types[e] AS type, lists[e] AS places
  WHERE type IN ['INVESTED_BY']
  WITH collect(d.id) AS ids, collect(places) AS leading
  UNWIND range(0, size(leading) - 1, 64) AS i
  RETURN 'investors' AS list, [ids[i..i + 64], leading[i..i + 64]] AS cells
}
RETURN list, cells;
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
