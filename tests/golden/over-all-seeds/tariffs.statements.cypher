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
// {"keys":["=who","=whoinvests","=whoinvestsin","=whoinvestsinthe","=whoinvestsintheunited","=whoinvestsintheunitedstates","=whoinvestsintheunitedstatesbecause","=whoinvestsintheunitedstatesbecauseof","=whoinvestsintheunitedstatesbecauseoftariffs","=invests","=investsin","=investsinthe","=investsintheunited","=investsintheunitedstates","=investsintheunitedstatesbecause","=investsintheunitedstatesbecauseof","=investsintheunitedstatesbecauseoftariffs","=inthe","=intheunited","=intheunitedstates","=intheunitedstatesbecause","=intheunitedstatesbecauseof","=intheunitedstatesbecauseoftariffs","=theunited","=theunitedstates","=theunitedstatesbecause","=theunitedstatesbecauseof","=theunitedstatesbecauseoftariffs","=united","=unitedstates","=unitedstatesbecause","=unitedstatesbecauseof","=unitedstatesbecauseoftariffs","=states","=statesbecause","=statesbecauseof","=statesbecauseoftariffs","=because","=becauseof","=becauseoftariffs","=oftariffs","=tariffs"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=누","=누가","=누가관세","=누가관세때문","=누가관세때문에","=누가관세때문에미국","=누가관세때문에미국에","=누가관세때문에미국에투자","=누가관세때문에미국에투자하나","=관세","=관세때문","=관세때문에","=관세때문에미국","=관세때문에미국에","=관세때문에미국에투자","=관세때문에미국에투자하나","=때문","=때문에","=때문에미국","=때문에미국에","=때문에미국에투자","=때문에미국에투자하나","=미국","=미국에","=미국에투자","=미국에투자하나","=투자","=투자하나","=하나"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=関税","=関税ノ","=関税ノタメ","=関税ノタメニ","=関税ノタメニ米","=関税ノタメニ米国","=関税ノタメニ米国ニ","=関税ノタメニ米国ニ投資","=関税ノタメニ米国ニ投資シテ","=関税ノタメニ米国ニ投資シテイル","=関税ノタメニ米国ニ投資シテイルノ","=関税ノタメニ米国ニ投資シテイルノハ","=関税ノタメニ米国ニ投資シテイルノハ誰","=関税ノタメニ米国ニ投資シテイルノハ誰カ","=タメ","=タメニ","=タメニ米","=タメニ米国","=タメニ米国ニ","=タメニ米国ニ投資","=タメニ米国ニ投資シテ","=タメニ米国ニ投資シテイル","=タメニ米国ニ投資シテイルノ","=タメニ米国ニ投資シテイルノハ","=タメニ米国ニ投資シテイルノハ誰","=タメニ米国ニ投資シテイルノハ誰カ","=米","=米国","=米国ニ","=米国ニ投資","=米国ニ投資シテ","=米国ニ投資シテイル","=米国ニ投資シテイルノ","=米国ニ投資シテイルノハ","=米国ニ投資シテイルノハ誰","=米国ニ投資シテイルノハ誰カ","=国","=国ニ","=国ニ投資","=国ニ投資シテ","=国ニ投資シテイル","=国ニ投資シテイルノ","=国ニ投資シテイルノハ","=国ニ投資シテイルノハ誰","=国ニ投資シテイルノハ誰カ","=投資","=投資シテ","=投資シテイル","=投資シテイルノ","=投資シテイルノハ","=投資シテイルノハ誰","=投資シテイルノハ誰カ","=誰","=誰カ"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* flowParts */
MATCH (n:`Investment`)
WHERE ((COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`SITED_IN`]->(n_1:`Place`) WHERE (n_1.`id` = $p1 OR $p1 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`IN_SECTOR`]->(n_1:`Sector`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0) AND COUNT { MATCH (n)<-[:`EXPLAINS`]-(n_1) WHERE (n_1.`basis` IN $p3 AND (COUNT { MATCH (n_1)-[:`HAS_MOTIVE`]->(n_2:`Motive`) WHERE (n_2.`id` = $p4 OR $p4 IN n_2.mergedIds) } > 0 OR COUNT { MATCH (n_1)-[:`BECAUSE_OF`]->(n_2:`Entity`) WHERE (n_2.`id` = $p5 OR $p5 IN n_2.mergedIds) } > 0)) } > 0)
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
// {"p0":"country/us","p1":"country/us","p2":"country/us","p3":["STATED","REPORTED","ESTIMATED"],"p4":"motive/tariff-avoidance","p5":"motive/tariff-avoidance","limit":10001}

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
// {"ids":["country/us","motive/tariff-avoidance"],"most":500}

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
// {"ids":["country/us","motive/tariff-avoidance"],"most":500}

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
// {"ids":["country/us","motive/tariff-avoidance"],"most":500}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/abbott-laboratories","investment/us-investment-announcements-db44d77f97aee53d","company/jcb","investment/us-investment-announcements-ed7ad0baf4a3bae0","country/kr"]}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["country/us","motive/tariff-avoidance"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`PLEDGED_BY`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
RETURN id, [h1] AS cells;
// {"ids":["investment/us-investment-announcements-db44d77f97aee53d","investment/us-investment-announcements-ed7ad0baf4a3bae0"],"h1limit":25}

/* claimsOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
  WHERE c.about = $about AND c.ended IS NULL
  WITH c, s
  ORDER BY c.about, c.strength
  LIMIT $limit
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN id, items;
// {"ids":["investment/us-investment-announcements-db44d77f97aee53d","investment/us-investment-announcements-ed7ad0baf4a3bae0"],"about":"amount","limit":6}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r1:`EXPLAINS`]-(m1)
  WHERE (m1.`basis` IN $h1p0 AND (COUNT { MATCH (m1)-[:`HAS_MOTIVE`]->(m1_1:`Motive`) WHERE (m1_1.`id` = $h1p1 OR $h1p1 IN m1_1.mergedIds) } > 0 OR COUNT { MATCH (m1)-[:`BECAUSE_OF`]->(m1_1:`Entity`) WHERE (m1_1.`id` = $h1p2 OR $h1p2 IN m1_1.mergedIds) } > 0))
  WITH r1, m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([r1.`claims`, m1.`basis`, m1.`id`, m1.`textLang`, m1.`textValue`]) AS h1
}
RETURN id, [h1, COUNT { (n)<-[:`EXPLAINS`]-() } > $h1hub] AS cells;
// {"ids":["investment/us-investment-announcements-db44d77f97aee53d","investment/us-investment-announcements-ed7ad0baf4a3bae0"],"h1p0":["STATED","REPORTED","ESTIMATED"],"h1p1":"motive/tariff-avoidance","h1p2":"motive/tariff-avoidance","h1limit":10,"h1hub":1000}

/* claimsByIds */
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[:SUBJECT]->(a)
  MATCH (c)-[:IN_SOURCE]->(s)
  RETURN a.id AS subject, s {.*} AS source
}
RETURN id, subject, c {.*} AS claim, source;
// {"ids":["claim/2b308fc2c53ec0df4343d342d2b1cd20c65ccaa0b806f57c124053d7bca8a0be","claim/892af8a8b55277756a22e9419620038845caed7c42dbfa3ce38a2f14f71b7a1c"]}
