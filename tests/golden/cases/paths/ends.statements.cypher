/* pathLinks */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(n)
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
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-()
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
    MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(n)
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
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-()
    WITH r
    LIMIT $degreeMost
    RETURN count(r) AS degree
  }
  RETURN collect([n.id, degree]) AS farEnds, collect(CASE WHEN here AND there THEN n END) AS met
}
RETURN near + far AS links, ends + farEnds AS degrees, [n IN read + farRead + met | [n.`id`, n.`namesShown`]] AS nodes;
// {"ids":["company/oracle","company/nobody"],"from":["company/oracle"],"to":["company/nobody"],"most":1001,"degreeMost":101,"ahead":200,"few":101}

/* pathLinks */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(n)
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
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-()
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
    MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(n)
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
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-()
    WITH r
    LIMIT $degreeMost
    RETURN count(r) AS degree
  }
  RETURN collect([n.id, degree]) AS farEnds, collect(CASE WHEN here AND there THEN n END) AS met
}
RETURN near + far AS links, ends + farEnds AS degrees, [n IN read + farRead + met | [n.`id`, n.`namesShown`]] AS nodes;
// {"ids":["company/nobody","company/oracle"],"from":["company/nobody"],"to":["company/oracle"],"most":1001,"degreeMost":101,"ahead":200,"few":101}

/* pathLinks */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(n)
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
WITH collect([id, links]) AS near, collect([others, id IN $from, id IN $to]) AS beside
CALL (beside) {
  UNWIND beside AS side
  UNWIND side[0] AS n
  WITH n, max(side[1]) AS here, max(side[2]) AS there
  WHERE here = true AND there = true
  CALL (n) {
    MATCH (n)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-()
    WITH r
    LIMIT $degreeMost
    RETURN count(r) AS degree
  }
  RETURN collect([n.id, degree]) AS ends
}
RETURN near AS links, ends AS degrees, [] AS nodes;
// {"ids":["company/oracle","policy/jp-appi"],"from":["company/oracle"],"to":["policy/jp-appi"],"most":1001,"degreeMost":101}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/oracle","company/nobody"]}
