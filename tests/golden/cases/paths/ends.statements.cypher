/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/oracle","company/nobody"]}

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
// {"ids":["company/nobody","company/oracle","policy/jp-appi"],"most":1001}
