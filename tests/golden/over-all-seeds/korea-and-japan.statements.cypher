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
// {"keys":["=how","=howdoes","=howdoeskorea","=howdoeskoreacompare","=howdoeskoreacomparewith","=howdoeskoreacomparewithjapan","=doeskorea","=doeskoreacompare","=doeskoreacomparewith","=doeskoreacomparewithjapan","=korea","=koreacompare","=koreacomparewith","=koreacomparewithjapan","=compare","=comparewith","=comparewithjapan","=withjapan","=japan"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=한국","=한국은","=한국은일본","=한국은일본과","=한국은일본과어떻게","=한국은일본과어떻게비교","=한국은일본과어떻게비교되나","=일본","=일본과","=일본과어떻게","=일본과어떻게비교","=일본과어떻게비교되나","=어떻게","=어떻게비교","=어떻게비교되나","=비교","=비교되나","=되나"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=韓","=韓国","=韓国ハ","=韓国ハ日本","=韓国ハ日本ト","=韓国ハ日本ト比ベ","=韓国ハ日本ト比ベテ","=韓国ハ日本ト比ベテドウ","=韓国ハ日本ト比ベテドウナ","=韓国ハ日本ト比ベテドウナノ","=韓国ハ日本ト比ベテドウナノカ","=国","=国ハ","=国ハ日本","=国ハ日本ト","=国ハ日本ト比ベ","=国ハ日本ト比ベテ","=国ハ日本ト比ベテドウ","=国ハ日本ト比ベテドウナ","=国ハ日本ト比ベテドウナノ","=国ハ日本ト比ベテドウナノカ","=日本","=日本ト","=日本ト比ベ","=日本ト比ベテ","=日本ト比ベテドウ","=日本ト比ベテドウナ","=日本ト比ベテドウナノ","=日本ト比ベテドウナノカ","=比ベ","=比ベテ","=比ベテドウ","=比ベテドウナ","=比ベテドウナノ","=比ベテドウナノカ","=テ","=テドウ","=テドウナ","=テドウナノ","=テドウナノカ","=ドウ","=ドウナ","=ドウナノ","=ドウナノカ"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* flowParts */
MATCH (n:`Investment`)
WHERE COUNT { MATCH (n)-[:`INVESTED_BY`]->(n_1) WHERE ((n_1.`id` IN $p0 OR any(x IN n_1.mergedIds WHERE x IN $p0)) OR COUNT { MATCH (n_1)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(n_2:`Country`) WHERE (n_2.`id` IN $p1 OR any(x IN n_2.mergedIds WHERE x IN $p1)) } > 0) } > 0
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
  UNION ALL
  UNWIND range(0, size(ends) - 1) AS e
  WITH ends[e] AS d, types[e] AS type, lists[e] AS places
  WHERE type IN ['INVESTED_BY']
  WITH collect(d) AS starts
  UNWIND range(0, size(starts) - 1) AS i
  WITH starts[i] AS n, toFloat(i) AS place
  MATCH (n)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(d:`Country`)
  WITH d, collect(place) AS places
  ORDER BY d.id
  WITH collect(d.id) AS ids, collect(places) AS leading
  UNWIND range(0, size(leading) - 1, 64) AS i
  RETURN 'seats' AS list, [ids[i..i + 64], leading[i..i + 64]] AS cells
}
RETURN list, cells;
// {"p0":["country/kr","country/jp"],"p1":["country/kr","country/jp"],"limit":10001}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["country/kr","country/jp"]}

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
// {"ids":["country/jp","country/kr"],"most":500}

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
// {"ids":["country/jp","country/kr"],"most":500}

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
// {"ids":["country/jp","country/kr"],"most":500}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/kr","country/jp"]}

/* flowParts */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
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
  MATCH (n)-[r:`COMPONENT_OF`|`SUPERSEDED_BY`]-(d)
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
}
RETURN list, cells;
// {"a1p0":["country/kr","country/jp"],"limit":10001}

/* valuesOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOSTED_BY`]-(n)
  WHERE n.`id` IS NOT NULL
  RETURN n.`id` AS v0, count(n) AS number
  ORDER BY v0
  LIMIT $limit
}
RETURN id, v0, number
ORDER BY id, v0
LIMIT $limit;
// {"ids":["country/kr","country/jp"],"limit":10001}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r1:`HOSTED_BY`]-(m1)
  WITH r1, m1
  ORDER BY m1.`amountUsdCents` IS NULL, m1.`amountUsdCents` DESC, m1.`id`
  LIMIT $h1limit
  RETURN collect([r1.`claims`, m1.`amountComparator`, m1.`amountCurrency`, m1.`amountUsdCents`, m1.`amountValue`, m1.`announced`, m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`, m1.`status`]) AS h1
}
RETURN id, [h1, COUNT { (n)<-[:`HOSTED_BY`]-() } > $h1hub] AS cells;
// {"ids":["country/kr","country/jp"],"h1limit":5,"h1hub":1000}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`PLEDGED_BY`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/kr","country/jp"]}

/* flowParts */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Entity`)<-[:`PLEDGED_BY`]-(n:`Investment`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
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
  MATCH (n)-[r:`COMPONENT_OF`|`SUPERSEDED_BY`]-(d)
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
}
RETURN list, cells;
// {"a1p0":["country/kr","country/jp"],"limit":10001}

/* valuesOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`PLEDGED_BY`]-(n)
  WHERE n.`id` IS NOT NULL
  RETURN n.`id` AS v0, count(n) AS number
  ORDER BY v0
  LIMIT $limit
}
RETURN id, v0, number
ORDER BY id, v0
LIMIT $limit;
// {"ids":["country/kr","country/jp"],"limit":10001}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r1:`PLEDGED_BY`]-(m1)
  WITH r1, m1
  ORDER BY m1.`amountUsdCents` IS NULL, m1.`amountUsdCents` DESC, m1.`id`
  LIMIT $h1limit
  RETURN collect([r1.`claims`, m1.`amountComparator`, m1.`amountCurrency`, m1.`amountUsdCents`, m1.`amountValue`, m1.`announced`, m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`, m1.`status`]) AS h1
}
RETURN id, [h1, COUNT { (n)<-[:`PLEDGED_BY`]-() } > $h1hub] AS cells;
// {"ids":["country/kr","country/jp"],"h1limit":5,"h1hub":1000}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`SPENT_IN`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/kr","country/jp"]}

/* sumsOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`SPENT_IN`]-(n)
  RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most, count(CASE WHEN n.`amountUsdCents` IS NOT NULL AND n.`amountComparator` = $words[0] THEN 1 END) AS word0, count(CASE WHEN n.`amountUsdCents` IS NOT NULL AND n.`amountComparator` = $words[1] THEN 1 END) AS word1, count(CASE WHEN n.`amountUsdCents` IS NOT NULL AND n.`amountComparator` = $words[2] THEN 1 END) AS word2, count(CASE WHEN n.`amountUsdCents` IS NOT NULL AND n.`amountComparator` = $words[3] THEN 1 END) AS word3
}
RETURN id, known, number, high, low, least, most, word0, word1, word2, word3;
// {"ids":["country/kr","country/jp"],"words":["AT_LEAST","ABOUT","AT_MOST","EXACT"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r1:`SPENT_IN`]-(m1)
  WITH r1, m1
  ORDER BY m1.`amountUsdCents` IS NULL, m1.`amountUsdCents` DESC, m1.`id`
  LIMIT $h1limit
  RETURN collect([r1.`claims`, m1.`amountComparator`, m1.`amountCurrency`, m1.`amountUsdCents`, m1.`amountValue`, m1.`decided`, m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`, m1.`status`]) AS h1
}
RETURN id, [h1, COUNT { (n)<-[:`SPENT_IN`]-() } > $h1hub] AS cells;
// {"ids":["country/kr","country/jp"],"h1limit":5,"h1hub":1000}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`HOLDS_IN`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["country/kr","country/jp"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r1:`HOLDS_IN`]-(m1)
  WITH r1, m1
  ORDER BY m1.`adoptedEarliest` IS NULL, m1.`adoptedEarliest` DESC, m1.`adoptedLatest` IS NULL, m1.`adoptedLatest` DESC, m1.`id`
  LIMIT $h1limit
  RETURN collect([r1.`claims`, m1.`adopted`, m1.`adoptedEarliest`, m1.`adoptedLatest`, m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`, m1.`status`]) AS h1
}
RETURN id, [h1] AS cells;
// {"ids":["country/kr","country/jp"],"h1limit":5}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["investment/jp-us-pledge-2025","investment/stargate-us-2025","investment/epoch-funding-rounds-7d114aec70c7a5d7","investment/us-investment-announcements-db780e0367e27129","investment/toyota-battery-north-carolina","investment/kr-us-strategic-investments-2025","investment/kr-firms-us-2025","investment/kr-us-shipbuilding-2025","investment/samsung-texas-2024","investment/us-investment-announcements-7f96c0a1fe17760c","country/us","investment/epoch-funding-rounds-5f6d82e6a5c46c86","investment/hd-hyundai-cerberus-us-shipyards-2025","investment/us-japan-ai-research-partnerships-2024","investment/pacific-subsea-cables-2024","country/ae","country/gb","country/ca"]}

/* claimsByIds */
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[:SUBJECT]->(a)
  MATCH (c)-[:IN_SOURCE]->(s)
  RETURN a.id AS subject, s {.*} AS source
}
RETURN id, subject, c {.*} AS claim, source;
// {"ids":["claim/1e44ffb48eb3b62c594750982f8ac6b477baedb9b652705e19d7faa18576a686","claim/ba7a3e4c1deeb09d189e316f50aaf61bc1e6b0f82921672165ea11d3ec84073f","claim/97bb03c6503ceb8bc2fa0d1bc53cec6fd76a81b2eb8217d685a38070120db144","claim/49c91d6ffc8cf013caf95d536667ea1bec7a567533c9ebc8a7dda7e9c9be1b04","claim/8db53742fcd405e7bb303c72118beb4092b525e33734039aabfc9d717152957e","claim/e51d564e03aad6f6caa21e2a9024318abb067e9f14b21442b1f9c5cc6d4c2bbb","claim/0982f77f02ff998670c262516236fdae535b05c22524d51bd2ae01f25d25fecb","claim/0e5d2f2fd30bc9fb217efbf684388dc4e293b5dad2fa63dd6d35a862d028d765","claim/4846a2fd2834951a5a9abae410af5ba369059764a7129866ddfcd5369e837331","claim/7905cf5f84890a0ac3451737cd9977a7161034618b13b1967094252d63ade4cf","claim/a63dc15cda5d0005a7318fd925ff6f7d5107b580cead0f2237146620318a9384","claim/08c24514117abdfd1c2a519c00f1f683848c3d46949e7b0bd8a46a56ceb388ee","claim/5a7d2b69f449b8061cf3203aa677d755e0685bd327b0bf8bffd9f19714ac277b","claim/6823a5c13e4e49ee2099c4d16e678b5c947d88f9360060d90de3de3c99c67567","claim/8587ac3c65905aca030bffa6662b378449dc50a32b0c0647d5af22bfdcbc9e5d","claim/db5921cb83c92e95a2cca824e7a1cf3d667c77cb49bc0fe574ddd6926dd88590","claim/5cef3bd63f70a884f555017bd3764d2e2f2b033678b7d9b7eb4531e1af125c6c","claim/6478ea718c455c6e92a053c47c4c51131b6dd01f01c4c634a600bb34a3aadbdc","claim/8da78640d7154253d2f8685fcbe9d484ee8965adf0d0f341db8320076aacb6fa","claim/b7751a5c3399784f39e234e03bbf41f0797628d84b36003db32f8abd9a984800","claim/0b818b65af3306ec50d0769c6e5a7e3421ce9297ba907beaead967e594f1e3b6","claim/ff0e910bcdd45d95d48c9a72bdec428aa2c30c5deb05ca10818862bbb65dc6fe","claim/4af643219af4aeca43f4c7af993b19a2edad78ee393260feaf7bde7acf6a07c7","claim/4cdaf45f359ac94ef723b4495ade24a4f8b7aace3fdcd4915e8385cb5c563308","claim/89a87b2d79ce9f62ed79da9b92c6002dd7edbb872835aa51739380d1ed55837d","claim/cebbbad10ec0b84471b2d294129ce365c6c2d009e5dfd752319749d825da801e","claim/e21ce98986cdf6fa4a8000e768ee9efff76898f21668e18e3298d5b821e1d6e8","claim/16d64fa48ebf68abf5c2585e7fe0808816558d62a0f458e79e0490f019ed03b2","claim/985ed947e549b2a6903269eb19100ca1b9a6416d1093cd62447ac59601fe6dde","claim/c0a5211050e7d2fe06e4a17ed1890f35889df3fbceb6a60cb027ee5a1a42e678","claim/f2c6dd3de919b050075dbae8f321d737fdb690908937bdac537ca46d7b4f8ade","claim/a0f3678cba2e88a326bcb71d6a0ddc47ba00bb8bf27bfa136f1cea71504750c5","claim/469d935e3a069cad4c8c6cd3649f97f9ebf56827fa7c04828041f00547f4712d","claim/02fce9deb13eb0ba4c3662429c04eab5b06155c07669c9a3567a711002f8ce00","claim/b9e4f05045552c1eb7f93f1f5ba79d0358c2e2eca80ff00d1ab42a0fca214381","claim/fbb5ea0c727044f868d498b58a347ad34e5a1f3ba108095cc2b0788a70b8d0ee","claim/a8b20ccdc56942dbf3d375e71460a845d121262c028451bcdad39f7d05934b11","claim/8122aa72c1e26c944b6bf3d2bcf6cf2a518113cb8b8ea2442e4c879ad94471d2","claim/8fb02a790298f683a71d374cddf60f9b2b36b835db13680f555ff990a108106c","claim/76396f58ba7ec4628a0f4c7103a1eff67ed46743cc40c6e87f5a74f6350d80e6","claim/66c8c01487e1f4b8a391d16091fd7f6fc52ef9ae966343992cf3b1a9fdccb684","claim/76cd1a640cd79a11c2122d4106b59ac7bb75707e5fed64867d6718e9e2f4c791","claim/00b51ba0f7fdea80995d0088651dd1f253c0fc2d19ec1d455029c2d8697a64f4","claim/15058df30354e4b3a6bf304576e522ce0d80ebdebaecb9a9e85419b6bea7ed2b","claim/3888de6a285053c8186e477f39fe8bb0ac5559450a3c6cf545bfce704f4f5f40","claim/c0978bec2da86adbaa3caedb94091fd1c83ff3665d8405e234a61a60c67a2ad2","claim/96c79746b1093c874f857a0ab9fbd4730e723385acc9a1ff46216f024baafe05","claim/3d24067eac9c0e2c4c9cec0c433225d921f89a4cae06318ed44e8f2763b17893","claim/f37e20a0b4f7bb893e5558b88a41cdd169d83edef3b22b3badd46edb71832eed","claim/df4cc9685cca69ec662593b5c6cbc6ed8dbb5376ea7787906ccd59fb88645118","claim/85a20ed6bd27629f11ab6d20377d18c88e7c5afd2dfe449b17f2632e8399b6b4","claim/1e24e8e986cc19fd789051d49122144cb6307fcc6aa969602fa5c712ddc48e69","claim/287c9acc2049094138e6d9398e32bd2ec20d826872283ae20b331a3b1bfe5be4","claim/26bc5bdfab3c51e486d3afc86ed726fff34037ce6dc2e8105f3f8eeeaec36f71","claim/cf913408b220eeb3df9fc879f68d8076df81b5a94714e15a39bcaa77a66f6812","claim/16b79f6a83bfb0648037632484dcd078004f1bed10384212bd1f7ea0676343f9","claim/165c27ecb78c044d8acdc6314a657de59fbfc6a1f098f481d6cbd07973680a3e","claim/709bcc89f4dab662d0c94e9ec83cbc92befc38aab200d24a46000b28b8f15e6c","claim/416069b9c85688bf88c6efa266bf8d5d20f0554a9ef646a24bdcca26525bbf5d","claim/775599273d9cfb7ca924661e9004d1e23548d7557bf45a56635febe87619dfd0","claim/df4573f592bc4c460278e142ffbc2255b13bbd6636d200c558de155e2d1a6cf8","claim/81396a9adbef83ab5b57c59b86193a01e2a602817fabf5951aecca1c3ec5dfe7"]}
