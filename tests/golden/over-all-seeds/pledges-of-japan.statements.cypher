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
// {"keys":["=what","=whatdid","=whatdidjapan","=whatdidjapanpledge","=whatdidjapanpledgeand","=whatdidjapanpledgeandwhat","=whatdidjapanpledgeandwhatwas","=whatdidjapanpledgeandwhatwasannounced","=whatdidjapanpledgeandwhatwasannouncedunder","=whatdidjapanpledgeandwhatwasannouncedunderit","=didjapan","=didjapanpledge","=didjapanpledgeand","=didjapanpledgeandwhat","=didjapanpledgeandwhatwas","=didjapanpledgeandwhatwasannounced","=didjapanpledgeandwhatwasannouncedunder","=didjapanpledgeandwhatwasannouncedunderit","=japan","=japanpledge","=japanpledgeand","=japanpledgeandwhat","=japanpledgeandwhatwas","=japanpledgeandwhatwasannounced","=japanpledgeandwhatwasannouncedunder","=japanpledgeandwhatwasannouncedunderit","=pledge","=pledgeand","=pledgeandwhat","=pledgeandwhatwas","=pledgeandwhatwasannounced","=pledgeandwhatwasannouncedunder","=pledgeandwhatwasannouncedunderit","=andwhat","=andwhatwas","=andwhatwasannounced","=andwhatwasannouncedunder","=andwhatwasannouncedunderit","=whatwas","=whatwasannounced","=whatwasannouncedunder","=whatwasannouncedunderit","=wasannounced","=wasannouncedunder","=wasannouncedunderit","=announced","=announcedunder","=announcedunderit","=under","=underit"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=일본","=일본은","=일본은무엇","=일본은무엇을","=일본은무엇을약속","=일본은무엇을약속했고","=일본은무엇을약속했고그","=일본은무엇을약속했고그에","=일본은무엇을약속했고그에따라","=일본은무엇을약속했고그에따라무엇","=일본은무엇을약속했고그에따라무엇이","=일본은무엇을약속했고그에따라무엇이발표","=일본은무엇을약속했고그에따라무엇이발표되었나","=무엇","=무엇을","=무엇을약속","=무엇을약속했고","=무엇을약속했고그","=무엇을약속했고그에","=무엇을약속했고그에따라","=무엇을약속했고그에따라무엇","=무엇을약속했고그에따라무엇이","=무엇을약속했고그에따라무엇이발표","=무엇을약속했고그에따라무엇이발표되었나","=약속","=약속했고","=약속했고그","=약속했고그에","=약속했고그에따라","=약속했고그에따라무엇","=약속했고그에따라무엇이","=약속했고그에따라무엇이발표","=약속했고그에따라무엇이발표되었나","=했고","=했고그","=했고그에","=했고그에따라","=했고그에따라무엇","=했고그에따라무엇이","=했고그에따라무엇이발표","=했고그에따라무엇이발표되었나","=그에","=그에따라","=그에따라무엇","=그에따라무엇이","=그에따라무엇이발표","=그에따라무엇이발표되었나","=따라","=따라무엇","=따라무엇이","=따라무엇이발표","=따라무엇이발표되었나","=무엇이","=무엇이발표","=무엇이발표되었나","=발표","=발표되었나","=되었나"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=日本","=日本ハ","=日本ハ何","=日本ハ何ヲ","=日本ハ何ヲ約束","=日本ハ何ヲ約束シ","=日本ハ何ヲ約束シソレ","=日本ハ何ヲ約束シソレニ","=日本ハ何ヲ約束シソレニ基ヅ","=日本ハ何ヲ約束シソレニ基ヅイテ","=日本ハ何ヲ約束シソレニ基ヅイテ何","=日本ハ何ヲ約束シソレニ基ヅイテ何ガ","=日本ハ何ヲ約束シソレニ基ヅイテ何ガ発表","=日本ハ何ヲ約束シソレニ基ヅイテ何ガ発表サレタ","=日本ハ何ヲ約束シソレニ基ヅイテ何ガ発表サレタノ","=日本ハ何ヲ約束シソレニ基ヅイテ何ガ発表サレタノカ","=何","=何ヲ","=何ヲ約束","=何ヲ約束シ","=何ヲ約束シソレ","=何ヲ約束シソレニ","=何ヲ約束シソレニ基ヅ","=何ヲ約束シソレニ基ヅイテ","=何ヲ約束シソレニ基ヅイテ何","=何ヲ約束シソレニ基ヅイテ何ガ","=何ヲ約束シソレニ基ヅイテ何ガ発表","=何ヲ約束シソレニ基ヅイテ何ガ発表サレタ","=何ヲ約束シソレニ基ヅイテ何ガ発表サレタノ","=何ヲ約束シソレニ基ヅイテ何ガ発表サレタノカ","=約束","=約束シ","=約束シソレ","=約束シソレニ","=約束シソレニ基ヅ","=約束シソレニ基ヅイテ","=約束シソレニ基ヅイテ何","=約束シソレニ基ヅイテ何ガ","=約束シソレニ基ヅイテ何ガ発表","=約束シソレニ基ヅイテ何ガ発表サレタ","=約束シソレニ基ヅイテ何ガ発表サレタノ","=約束シソレニ基ヅイテ何ガ発表サレタノカ","=シ","=シソレ","=シソレニ","=シソレニ基ヅ","=シソレニ基ヅイテ","=シソレニ基ヅイテ何","=シソレニ基ヅイテ何ガ","=シソレニ基ヅイテ何ガ発表","=シソレニ基ヅイテ何ガ発表サレタ","=シソレニ基ヅイテ何ガ発表サレタノ","=シソレニ基ヅイテ何ガ発表サレタノカ","=ソレニ","=ソレニ基ヅ","=ソレニ基ヅイテ","=ソレニ基ヅイテ何","=ソレニ基ヅイテ何ガ","=ソレニ基ヅイテ何ガ発表","=ソレニ基ヅイテ何ガ発表サレタ","=ソレニ基ヅイテ何ガ発表サレタノ","=ソレニ基ヅイテ何ガ発表サレタノカ","=基ヅ","=基ヅイテ","=基ヅイテ何","=基ヅイテ何ガ","=基ヅイテ何ガ発表","=基ヅイテ何ガ発表サレタ","=基ヅイテ何ガ発表サレタノ","=基ヅイテ何ガ発表サレタノカ","=イテ","=イテ何","=イテ何ガ","=イテ何ガ発表","=イテ何ガ発表サレタ","=イテ何ガ発表サレタノ","=イテ何ガ発表サレタノカ","=何ガ","=何ガ発表","=何ガ発表サレタ","=何ガ発表サレタノ","=何ガ発表サレタノカ","=発表","=発表サレタ","=発表サレタノ","=発表サレタノカ"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* countOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Entity`)<-[:`PLEDGED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
WHERE COUNT { MATCH (n)-[:`COMPONENT_OF`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`PLEDGED_BY`]->(n_2:`Entity`) WHERE (n_2.`id` = $p0 OR $p0 IN n_2.mergedIds) } > 0 } = 0
RETURN count(n) AS total;
// {"p0":"country/jp","a1p0":"country/jp"}

/* sumsOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $a1p0}) RETURN shown_id.shownAs }[0], $a1p0) AS a1shown0
MATCH (n_a1:`Entity`)<-[:`PLEDGED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = a1shown0
WITH DISTINCT n
WHERE COUNT { MATCH (n)-[:`COMPONENT_OF`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`PLEDGED_BY`]->(n_2:`Entity`) WHERE (n_2.`id` = $p0 OR $p0 IN n_2.mergedIds) } > 0 } = 0
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"p0":"country/jp","a1p0":"country/jp"}

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
// {"p0":"country/jp","a1p0":"country/jp","limit":10,"h1limit":25,"h2limit":25,"h3limit":25,"h4limit":1,"h5limit":30,"h5hub":1000}

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
// {"ids":["investment/us-investment-announcements-989a82c040b79d13","investment/jp-us-pledge-2025"],"about":"amount","limit":6}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`COMPONENT_OF`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["investment/us-investment-announcements-989a82c040b79d13","investment/jp-us-pledge-2025","investment/jp-us-energy-infrastructure-2025","investment/jp-us-tranche-1-2026","investment/jp-us-mitsubishi-electric-2025","investment/jp-us-ge-vernova-equipment-2025","investment/jp-us-tdk-2025","investment/jp-us-toshiba-2025","investment/jp-us-carrier-2025","investment/jp-us-fujikura-2025","investment/jp-us-murata-2025","investment/jp-us-panasonic-2025","investment/jp-us-fertilizer-2025","investment/jp-us-copper-2025","investment/jp-us-ports-2025","investment/jp-us-diamond-grit-2025","investment/jp-us-lfp-2025","investment/jp-us-tranche-2-2026"]}

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
// {"ids":["investment/jp-us-energy-infrastructure-2025","investment/jp-us-tranche-1-2026","investment/jp-us-mitsubishi-electric-2025","investment/jp-us-ge-vernova-equipment-2025","investment/jp-us-tdk-2025","investment/jp-us-toshiba-2025","investment/jp-us-carrier-2025","investment/jp-us-fujikura-2025","investment/jp-us-murata-2025","investment/jp-us-panasonic-2025","investment/jp-us-fertilizer-2025","investment/jp-us-copper-2025","investment/jp-us-ports-2025","investment/jp-us-diamond-grit-2025","investment/jp-us-lfp-2025","investment/jp-us-tranche-2-2026"],"h1limit":25}

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
// {"ids":["investment/jp-us-energy-infrastructure-2025","investment/jp-us-tranche-1-2026","investment/jp-us-mitsubishi-electric-2025","investment/jp-us-ge-vernova-equipment-2025","investment/jp-us-tdk-2025","investment/jp-us-toshiba-2025","investment/jp-us-carrier-2025","investment/jp-us-fujikura-2025","investment/jp-us-murata-2025","investment/jp-us-panasonic-2025","investment/jp-us-fertilizer-2025","investment/jp-us-copper-2025","investment/jp-us-ports-2025","investment/jp-us-diamond-grit-2025","investment/jp-us-lfp-2025","investment/jp-us-tranche-2-2026"],"h1limit":25}

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
// {"ids":["investment/jp-us-energy-infrastructure-2025","investment/jp-us-tranche-1-2026","investment/jp-us-mitsubishi-electric-2025","investment/jp-us-ge-vernova-equipment-2025","investment/jp-us-tdk-2025","investment/jp-us-toshiba-2025","investment/jp-us-carrier-2025","investment/jp-us-fujikura-2025","investment/jp-us-murata-2025","investment/jp-us-panasonic-2025","investment/jp-us-fertilizer-2025","investment/jp-us-copper-2025","investment/jp-us-ports-2025","investment/jp-us-diamond-grit-2025","investment/jp-us-lfp-2025","investment/jp-us-tranche-2-2026"],"about":"amount","limit":4}

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
// {"ids":["investment/jp-us-energy-infrastructure-2025","investment/jp-us-tranche-1-2026","investment/jp-us-mitsubishi-electric-2025","investment/jp-us-ge-vernova-equipment-2025","investment/jp-us-tdk-2025","investment/jp-us-toshiba-2025","investment/jp-us-carrier-2025","investment/jp-us-fujikura-2025","investment/jp-us-murata-2025","investment/jp-us-panasonic-2025","investment/jp-us-fertilizer-2025","investment/jp-us-copper-2025","investment/jp-us-ports-2025","investment/jp-us-diamond-grit-2025","investment/jp-us-lfp-2025","investment/jp-us-tranche-2-2026"],"h1limit":10,"h1hub":1000}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["country/jp"]}
