/* pathLinks */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(n)
  WITH type(r) AS type, CASE WHEN startNode(r) = a THEN 0 ELSE 1 END AS direction, n.id AS other, r.claims AS claims
  ORDER BY type, direction, other
  WITH type, direction, collect({other: other, claims: claims}) AS alike
  UNWIND range(0, size(alike) - 1) AS place
  WITH type, direction, place, alike[place] AS link
  ORDER BY place, type, direction
  LIMIT $most
  WITH type, direction, link.other AS other, link.claims AS claims
  CALL (claims) {
    UNWIND claims[0..1] AS claim
    MATCH (c:Claim {id: claim})
    RETURN collect(c {.id, .strength, .basis, .confidence, .valid, .published}) AS weighed
  }
  RETURN collect({type: type, direction: direction, other: other, claims: claims, weighed: weighed}) AS links
}
RETURN id, links
ORDER BY id;
// {"ids":["company/oracle","policy/jp-appi"],"most":1001}

/* degreesOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-()
  WITH r
  LIMIT $most
  RETURN count(r) AS degree
}
RETURN id, degree
ORDER BY id;
// {"ids":["country/jp","country/us","data-center/oracle-osaka","data-center/oracle-tokyo","investment/oracle-japan-2024","person/safra-catz","rationale/jp-data-at-home-sovereignty","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-economic-security","rationale/oracle-japan-2024-oci-footprint","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market","sector/cloud-computing","sector/information-technology"],"most":101}

/* pathLinks */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-(n)
  WITH type(r) AS type, CASE WHEN startNode(r) = a THEN 0 ELSE 1 END AS direction, n.id AS other, r.claims AS claims
  ORDER BY type, direction, other
  WITH type, direction, collect({other: other, claims: claims}) AS alike
  UNWIND range(0, size(alike) - 1) AS place
  WITH type, direction, place, alike[place] AS link
  ORDER BY place, type, direction
  LIMIT $most
  WITH type, direction, link.other AS other, link.claims AS claims
  CALL (claims) {
    UNWIND claims[0..1] AS claim
    MATCH (c:Claim {id: claim})
    RETURN collect(c {.id, .strength, .basis, .confidence, .valid, .published}) AS weighed
  }
  RETURN collect({type: type, direction: direction, other: other, claims: claims, weighed: weighed}) AS links
}
RETURN id, links
ORDER BY id;
// {"ids":["country/jp","country/us","data-center/oracle-osaka","data-center/oracle-tokyo","investment/oracle-japan-2024","person/safra-catz","rationale/jp-data-at-home-sovereignty","rationale/oracle-japan-2024-confidential-customers","rationale/oracle-japan-2024-data-at-home","rationale/oracle-japan-2024-demand","rationale/oracle-japan-2024-digital-sovereignty","rationale/oracle-japan-2024-economic-security","rationale/oracle-japan-2024-oci-footprint","rationale/us-big-tech-japan-cloud-customers","rationale/us-big-tech-japan-data-rules","rationale/us-big-tech-japan-market","sector/cloud-computing","sector/information-technology"],"most":1001}

/* degreesOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:`ACTIVE_IN`|`ACTS_FOR`|`ADMINISTERED_BY`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`INVESTED_BY`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LOCATED_AT`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OPERATED_BY`|`OWNS`|`PART_OF_BODY`|`PART_OF_PLACE`|`PROVIDED_BY`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SITED_IN`|`SPENT_IN`|`STANDS_IN`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`]-()
  WITH r
  LIMIT $most
  RETURN count(r) AS degree
}
RETURN id, degree
ORDER BY id;
// {"ids":["company/amazon","company/google","company/kddi","company/microsoft","company/sakura-internet","investment/amazon-japan-2024","investment/microsoft-japan-2024","motive/data-sovereignty","motive/economic-security","observation/jp-direct-investment-in-us-2022","observation/jp-direct-investment-in-us-2023","observation/jp-generative-ai-market","place/jp-osaka","place/jp-tokyo","policy/jp-data-at-home","policy/jp-domestic-cloud","policy/jp-government-cloud","policy/us-japan-ai-partnership","rationale/jp-wary-of-us-clouds"],"most":101}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/oracle","rationale/us-big-tech-japan-data-rules","policy/jp-appi","data-center/oracle-osaka","country/jp","data-center/oracle-tokyo"]}

/* claimsByIds */
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[:SUBJECT]->(a)
  MATCH (c)-[:IN_SOURCE]->(s)
  RETURN a.id AS subject, s {.*} AS source
}
RETURN id, subject, c {.*} AS claim, source;
// {"ids":["claim/5034276826085b9650c54e539fb282d0689f2e015d09fd2c67c4efe697a24cd8","claim/d5f51cc367b651bc37f6ce19687a349ca244f693d55e6a636636152bb16f0733","claim/19c27cb3084f7ff2e90efb6aaa5b85a078610f29555c09a424137d91eede167d","claim/729eced7b474e79fef700a339c249f664f85ba5d46c8b859cf6c73518505d855","claim/6d113517e7296db800160c2d3df4936ad2d1b2121a9c4d4e0d24e55ef15da04f","claim/07dbc386166a00539f561749dfc48118af0be1373ff823a9b95416d82496a878","claim/a96e34e9141b0d4489a17b68664b1f12edae6d95a6c1a33f0792afeb3b300172"]}
