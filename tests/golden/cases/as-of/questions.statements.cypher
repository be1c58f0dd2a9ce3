// as of 2024-01-19

/* timeline */
UNWIND COLLECT { UNWIND $ids AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)
  RETURN a AS n
  UNION
  MATCH (a)-[r]->(m:Entity)
  WHERE type(r) IN $forward
  RETURN m AS n
  UNION
  MATCH (a)<-[r]-(m:Entity)
  WHERE type(r) IN $backward
  RETURN m AS n
}
WITH DISTINCT n
CALL (n) {
  MATCH (n:`Company`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about0 AS about, $what0 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Company`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`bornEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`born` AS date, n.`bornEarliest` AS earliest, n.`bornLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`diedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`died` AS date, n.`diedEarliest` AS earliest, n.`diedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about11 AS about, $what11 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about12 AS about, $what12 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about13 AS about, $what13 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about14 AS about, $what14 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Payment`)
  WHERE n.`paidEarliest` IS NOT NULL
  RETURN $about15 AS about, $what15 AS what, n.`paid` AS date, n.`paidEarliest` AS earliest, n.`paidLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about16 AS about, $what16 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about17 AS about, $what17 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`Sanction`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about18 AS about, $what18 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about19 AS about, $what19 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
  UNION ALL
  MATCH (n:`Security`)
  WHERE n.`listedEarliest` IS NOT NULL
  RETURN $about20 AS about, $what20 AS what, n.`listed` AS date, n.`listedEarliest` AS earliest, n.`listedLatest` AS latest
}
WITH n.id AS subject, about, what, date, earliest, latest
RETURN subject, about, what, date, earliest, latest
ORDER BY earliest, latest, subject, what
LIMIT $limit;
// {"ids":["investment/amazon-japan-2024"],"forward":["BUILDS","COMPONENT_OF","INVESTED_BY","INVESTS_IN","PLEDGED_BY","PLEDGED_TO","SUPERSEDED_BY"],"backward":["COMPONENT_OF","FUNDS","SETTLES","SUPERSEDED_BY"],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed","limit":51}

/* evidenceOfGroups */
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Claim {group: key})
  WHERE c.ended IS NULL
  WITH c, CASE c.rank WHEN $deprecated THEN 0 ELSE 1 END AS standing
  ORDER BY standing, c.strength
  LIMIT $limit
  MATCH (c)-[:IN_SOURCE]->(s:Source)
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN key AS id, items
ORDER BY id;
// {"keys":["investment/amazon-japan-2024 period","investment/amazon-japan-2024 announced"],"limit":101,"deprecated":"DEPRECATED"}

// as of 2024-04-17

/* pathLinks */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-(n)
  WITH type(r) AS type, CASE startNode(r) WHEN a THEN 0 ELSE 1 END AS direction, r, n
  ORDER BY type, direction, n.id, coalesce(r.time, '')
  WITH type, direction, collect([r, n]) AS alike
  UNWIND range(0, size(alike) - 1) AS place
  WITH type, direction, place, alike[place] AS link
  ORDER BY place, type, direction
  LIMIT $most
  WITH type, direction, link[0] AS r, link[1] AS n OPTIONAL
  MATCH (c:Claim {id: r.claims[0]})
  RETURN collect([type, direction, n.id, r.claims, c.strength]) AS links, collect(n) AS others
}
WITH collect([id, links]) AS near, collect(a) AS read, collect([others, id IN $from, id IN $to]) AS beside
CALL (beside) {
  UNWIND beside AS side
  UNWIND side[0] AS n
  WITH n, max(side[1]) AS here, max(side[2]) AS there
  CALL (n) {
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-()
    WITH r
    LIMIT $degreeMost
    RETURN count(r) AS degree
  }
  WITH n, here, there, degree, degree < $few AND NOT n.id IN $ids AS few
  RETURN collect([n.id, degree]) AS ends, collect(CASE WHEN few THEN [n, here, there] END) AS next, sum(CASE WHEN few THEN degree END) AS total
}
CALL (next, total) {
  UNWIND CASE WHEN total <= $ahead THEN next ELSE [] END AS one
  WITH one, one[0] AS a
  CALL (a) {
    MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-(n)
    WITH type(r) AS type, CASE startNode(r) WHEN a THEN 0 ELSE 1 END AS direction, r, n OPTIONAL
    MATCH (c:Claim {id: r.claims[0]})
    RETURN collect([type, direction, n.id, r.claims, c.strength]) AS links, collect(n) AS others
  }
  RETURN collect([a.id, links]) AS far, collect(a) AS farRead, collect([others, one[1], one[2]]) AS beyond
}
CALL (beyond) {
  UNWIND beyond AS side
  UNWIND side[0] AS n
  WITH n, max(side[1]) AS here, max(side[2]) AS there
  WHERE here = true AND there = true
  CALL (n) {
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-()
    WITH r
    LIMIT $degreeMost
    RETURN count(r) AS degree
  }
  RETURN collect([n.id, degree]) AS farEnds, collect(CASE WHEN here AND there THEN n END) AS met
}
RETURN near + far AS links, ends + farEnds AS degrees, [n IN read + farRead + met | [n.`id`, n.`full`, n.`namesShown`]] AS nodes;
// {"ids":["company/oracle","policy/jp-appi"],"from":["company/oracle"],"to":["policy/jp-appi"],"most":1001,"degreeMost":101,"ahead":200,"few":101}

/* shownUnder */
UNWIND $ids AS id
MATCH (n:Former {id: id})
WHERE n.shownAs IS NOT NULL
RETURN id, n.shownAs AS shownAs
ORDER BY id;
// {"ids":["company/oracle","policy/jp-appi"]}

// as of 2024-04-18

/* pathLinks */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-(n)
  WITH type(r) AS type, CASE startNode(r) WHEN a THEN 0 ELSE 1 END AS direction, r, n
  ORDER BY type, direction, n.id, coalesce(r.time, '')
  WITH type, direction, collect([r, n]) AS alike
  UNWIND range(0, size(alike) - 1) AS place
  WITH type, direction, place, alike[place] AS link
  ORDER BY place, type, direction
  LIMIT $most
  WITH type, direction, link[0] AS r, link[1] AS n OPTIONAL
  MATCH (c:Claim {id: r.claims[0]})
  RETURN collect([type, direction, n.id, r.claims, c.strength]) AS links, collect(n) AS others
}
WITH collect([id, links]) AS near, collect(a) AS read, collect([others, id IN $from, id IN $to]) AS beside
CALL (beside) {
  UNWIND beside AS side
  UNWIND side[0] AS n
  WITH n, max(side[1]) AS here, max(side[2]) AS there
  CALL (n) {
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-()
    WITH r
    LIMIT $degreeMost
    RETURN count(r) AS degree
  }
  WITH n, here, there, degree, degree < $few AND NOT n.id IN $ids AS few
  RETURN collect([n.id, degree]) AS ends, collect(CASE WHEN few THEN [n, here, there] END) AS next, sum(CASE WHEN few THEN degree END) AS total
}
CALL (next, total) {
  UNWIND CASE WHEN total <= $ahead THEN next ELSE [] END AS one
  WITH one, one[0] AS a
  CALL (a) {
    MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-(n)
    WITH type(r) AS type, CASE startNode(r) WHEN a THEN 0 ELSE 1 END AS direction, r, n OPTIONAL
    MATCH (c:Claim {id: r.claims[0]})
    RETURN collect([type, direction, n.id, r.claims, c.strength]) AS links, collect(n) AS others
  }
  RETURN collect([a.id, links]) AS far, collect(a) AS farRead, collect([others, one[1], one[2]]) AS beyond
}
CALL (beyond) {
  UNWIND beyond AS side
  UNWIND side[0] AS n
  WITH n, max(side[1]) AS here, max(side[2]) AS there
  WHERE here = true AND there = true
  CALL (n) {
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-()
    WITH r
    LIMIT $degreeMost
    RETURN count(r) AS degree
  }
  RETURN collect([n.id, degree]) AS farEnds, collect(CASE WHEN here AND there THEN n END) AS met
}
RETURN near + far AS links, ends + farEnds AS degrees, [n IN read + farRead + met | [n.`id`, n.`full`, n.`namesShown`]] AS nodes;
// {"ids":["company/oracle","policy/jp-appi"],"from":["company/oracle"],"to":["policy/jp-appi"],"most":1001,"degreeMost":101,"ahead":200,"few":101}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/oracle"]}

/* actsOf */
MATCH (a:Entity {id: $id})
CALL (a) {
  MATCH (a)<-[:`INVESTED_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`INVESTS_IN`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PLEDGED_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PLEDGED_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`GRANTED_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PAID_BY`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`PAID_TO`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`HAS_PARTICIPANT`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`AFFECTS`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`SANCTIONS`]-(n)
  RETURN n.id AS act
  UNION
  MATCH (a)<-[:`SANCTIONED_BY`]-(n)
  RETURN n.id AS act
}
RETURN DISTINCT act
ORDER BY act
LIMIT $limit;
// {"id":"company/oracle","limit":1001}

/* reasonsOf */
UNWIND $acts AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`EXPLAINS`]-(n)
  RETURN n
}
WITH DISTINCT n
WITH n, CASE n.`basis` WHEN $basis0 THEN 0 WHEN $basis1 THEN 1 WHEN $basis2 THEN 2 WHEN $basis3 THEN 3 ELSE 4 END AS place
ORDER BY place, n.id
LIMIT $limit
RETURN n {.*} AS node
ORDER BY place, n.id;
// {"acts":["investment/oracle-japan-2024"],"basis0":"STATED","basis1":"REPORTED","basis2":"ESTIMATED","basis3":"INFERRED","limit":101}

/* evidenceOfReasons */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
  WHERE c.ended IS NULL AND c.about IN $abouts AND (c.about <> $explains OR c.text IN $acts)
  WITH c, s, CASE c.rank WHEN $deprecated THEN 0 ELSE 1 END AS standing
  ORDER BY standing, c.about, c.strength
  LIMIT $limit
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN id, items
ORDER BY id;
// {"ids":["rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-oci-footprint","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-economic-security","rationale/us-big-tech-japan-ai-partner","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market"],"abouts":["text","explains","motives","heldBy","because"],"explains":"explains","acts":["investment/oracle-japan-2024"],"limit":101,"deprecated":"DEPRECATED"}

/* derivations */
UNWIND $ids AS id
MATCH (m0:Entity {id: id})
CALL (m0) {
  MATCH (m0)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m0.status IS NULL
  RETURN m0.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m1.status IS NULL
  RETURN m1.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m2.status IS NULL
  RETURN m2.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m3.status IS NULL
  RETURN m3.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m4.status IS NULL
  RETURN m4.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m5.status IS NULL
  RETURN m5.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(m6:Source)
  WITH DISTINCT m6
  MATCH (m6)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m6.status IS NULL
  RETURN m6.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(m6:Source)
  WITH DISTINCT m6
  MATCH (m6)-[:`DERIVED_FROM`]->(m7:Source)
  WITH DISTINCT m7
  MATCH (m7)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m7.status IS NULL
  RETURN m7.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
}
RETURN DISTINCT source, origin, kind, head
ORDER BY source, origin;
// {"ids":["source/asiae-2024-04-18","source/etnews-2024-04-18","source/hansbiz-2024-04-18","source/nippon-com-2024-04-18","source/sedaily-2024-04-18"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`HAS_MOTIVE`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`]) AS h1
}
RETURN id, [h1] AS cells;
// {"ids":["rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-oci-footprint","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-economic-security","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market","rationale/us-big-tech-japan-ai-partner"],"h1limit":100}
