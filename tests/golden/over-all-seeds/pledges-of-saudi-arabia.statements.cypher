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
// {"keys":["=what","=whatdid","=whatdidsaudi","=whatdidsaudiarabia","=whatdidsaudiarabiapledge","=didsaudi","=didsaudiarabia","=didsaudiarabiapledge","=saudi","=saudiarabia","=saudiarabiapledge","=arabia","=arabiapledge","=pledge"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=사우디아라비아","=사우디아라비아는","=사우디아라비아는무엇","=사우디아라비아는무엇을","=사우디아라비아는무엇을약속","=사우디아라비아는무엇을약속했나","=무엇","=무엇을","=무엇을약속","=무엇을약속했나","=약속","=약속했나","=했나"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=サウジアラビア","=サウジアラビアハ","=サウジアラビアハ何","=サウジアラビアハ何ヲ","=サウジアラビアハ何ヲ約束","=サウジアラビアハ何ヲ約束シタ","=サウジアラビアハ何ヲ約束シタノ","=サウジアラビアハ何ヲ約束シタノカ","=何","=何ヲ","=何ヲ約束","=何ヲ約束シタ","=何ヲ約束シタノ","=何ヲ約束シタノカ","=約束","=約束シタ","=約束シタノ","=約束シタノカ"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* countOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Entity`)<-[:`PLEDGED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
WHERE COUNT { MATCH (n)-[:`COMPONENT_OF`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`PLEDGED_BY`]->(n_2:`Entity`) WHERE (n_2.`id` = $p0 OR $p0 IN n_2.mergedIds) } > 0 } = 0
RETURN count(n) AS total;
// {"p0":"country/sa","a1p0":"country/sa"}

/* sumsOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Entity`)<-[:`PLEDGED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
WHERE COUNT { MATCH (n)-[:`COMPONENT_OF`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`PLEDGED_BY`]->(n_2:`Entity`) WHERE (n_2.`id` = $p0 OR $p0 IN n_2.mergedIds) } > 0 } = 0
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"p0":"country/sa","a1p0":"country/sa"}

/* listOfKind */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Entity`)<-[:`PLEDGED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
WHERE COUNT { MATCH (n)-[:`COMPONENT_OF`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`PLEDGED_BY`]->(n_2:`Entity`) WHERE (n_2.`id` = $p0 OR $p0 IN n_2.mergedIds) } > 0 } = 0
WITH n, n.`amountUsdCents` AS first
ORDER BY first IS NULL, first DESC, n.`id`
LIMIT $limit
CALL (n) {
  MATCH (n)-[:`HOSTED_BY`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
CALL (n) {
  MATCH (n)-[:`PLEDGED_BY`]->(m2)
  WITH m2
  ORDER BY m2.`id`
  LIMIT $h2limit
  RETURN collect([m2.`id`, m2.`namesKind`, m2.`namesLang`, m2.`namesValue`]) AS h2
}
CALL (n) {
  MATCH (n)-[:`PLEDGED_TO`]->(m3)
  WITH m3
  ORDER BY m3.`id`
  LIMIT $h3limit
  RETURN collect([m3.`id`, m3.`namesKind`, m3.`namesLang`, m3.`namesValue`]) AS h3
}
CALL (n) {
  MATCH (n)-[:`SUPERSEDED_BY`]->(m4)
  WITH m4
  LIMIT $h4limit
  RETURN collect([m4.`id`, m4.`namesKind`, m4.`namesLang`, m4.`namesValue`]) AS h4
}
CALL (n) {
  MATCH (n)<-[:`COMPONENT_OF`]-(m5)
  WITH m5
  ORDER BY m5.`amountUsdCents` IS NULL, m5.`amountUsdCents` DESC, m5.`id`
  LIMIT $h5limit
  RETURN collect([m5.`amountComparator`, m5.`amountCurrency`, m5.`amountUsdCents`, m5.`amountValue`, m5.`announced`, m5.`id`, m5.`namesKind`, m5.`namesLang`, m5.`namesValue`, m5.`status`]) AS h5
}
RETURN [n.`amountComparator`, n.`amountCurrency`, n.`amountUsdCents`, n.`amountValue`, n.`announced`, n.`id`, n.`namesKind`, n.`namesLang`, n.`namesValue`, n.`status`, h1, h2, h3, h4, h5, COUNT { (n)<-[:`COMPONENT_OF`]-() } > $h5hub] AS cells
ORDER BY first IS NULL, first DESC, n.`id`;
// {"p0":"country/sa","a1p0":"country/sa","limit":10,"h1limit":25,"h2limit":25,"h3limit":25,"h4limit":1,"h5limit":30,"h5hub":1000}

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
// {"ids":["country/sa"],"most":500}

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
// {"ids":["country/sa"],"most":500}

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
// {"ids":["country/sa"],"most":500}

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
// {"ids":["investment/sa-us-pledge-2025-11","investment/sa-us-pledge-2025"],"about":"amount","limit":6}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`COMPONENT_OF`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["investment/sa-us-pledge-2025-11","investment/sa-us-pledge-2025","investment/us-sa-technology-firms-2025","investment/datavolt-us-2025","investment/shamekh-us-2025","investment/energy-investment-fund-us-2025","investment/new-era-aerospace-defense-fund-us-2025","investment/enfield-sports-fund-us-2025"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`INVESTED_BY`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
RETURN id, [h1] AS cells;
// {"ids":["investment/us-sa-technology-firms-2025","investment/datavolt-us-2025","investment/shamekh-us-2025","investment/energy-investment-fund-us-2025","investment/new-era-aerospace-defense-fund-us-2025","investment/enfield-sports-fund-us-2025"],"h1limit":25}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`INVESTS_IN`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
RETURN id, [h1] AS cells;
// {"ids":["investment/us-sa-technology-firms-2025","investment/datavolt-us-2025","investment/shamekh-us-2025","investment/energy-investment-fund-us-2025","investment/new-era-aerospace-defense-fund-us-2025","investment/enfield-sports-fund-us-2025"],"h1limit":25}

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
// {"ids":["investment/us-sa-technology-firms-2025","investment/datavolt-us-2025","investment/shamekh-us-2025","investment/energy-investment-fund-us-2025","investment/new-era-aerospace-defense-fund-us-2025","investment/enfield-sports-fund-us-2025"],"about":"amount","limit":4}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:`COMPONENT_OF`]-(m1)
  WITH m1
  ORDER BY m1.`amountUsdCents` IS NULL, m1.`amountUsdCents` DESC, m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`amountComparator`, m1.`amountCurrency`, m1.`amountUsdCents`, m1.`amountValue`, m1.`announced`, m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`, m1.`status`]) AS h1
}
RETURN id, [h1, COUNT { (n)<-[:`COMPONENT_OF`]-() } > $h1hub] AS cells;
// {"ids":["investment/us-sa-technology-firms-2025","investment/datavolt-us-2025","investment/shamekh-us-2025","investment/energy-investment-fund-us-2025","investment/new-era-aerospace-defense-fund-us-2025","investment/enfield-sports-fund-us-2025"],"h1limit":10,"h1hub":1000}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["country/sa"]}
