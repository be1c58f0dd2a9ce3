/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["company/oracle"]}

/* countLinksOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r]->(:Entity)
  WHERE type(r) IN $forward
  RETURN type(r) AS type, 0 AS direction, count(r) AS number
  UNION ALL
  MATCH (a)<-[r]-(:Entity)
  WHERE type(r) IN $backward
  RETURN type(r) AS type, 1 AS direction, count(r) AS number
}
WITH id, type, direction, number
ORDER BY type, direction
RETURN id, collect([type, direction, number]) AS counts;
// {"ids":["company/oracle"],"forward":"every link","backward":"every link"}

/* countNeighboursOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r]->(n:Entity)
  WHERE type(r) IN $forward
  RETURN count(n) AS leaving
}
CALL (a) {
  MATCH (a)<-[r]-(n:Entity)
  WHERE type(r) IN $backward
  RETURN count(n) AS arriving
}
RETURN id, leaving + arriving AS total;
// {"ids":["company/oracle"],"forward":"every link","backward":"every link"}

/* neighboursOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  CALL (a) {
    MATCH (a)-[r]->(n:Entity)
    WHERE type(r) IN $forward
    RETURN r, n, type(r) AS type, 0 AS direction, $places.forward[type(r)] AS place, n.id AS other, coalesce(r.time, '') AS time
    UNION ALL
    MATCH (a)<-[r]-(n:Entity)
    WHERE type(r) IN $backward
    RETURN r, n, type(r) AS type, 1 AS direction, $places.backward[type(r)] AS place, n.id AS other, coalesce(r.time, '') AS time
  }
  WITH r, n, type, direction, place, other, time
  WITH r, n, type, direction, place, other, time
  ORDER BY direction, place, other, time
  LIMIT $limit
  RETURN collect({type: type, direction: direction, edge: r {.*}, node: n {.*}}) AS items
}
RETURN id, items;
// {"ids":["company/oracle"],"forward":"every link","backward":"every link","places":{"forward":{"INVESTED_BY":0,"INVESTS_IN":1,"PLEDGED_BY":2,"PLEDGED_TO":3,"HOSTED_BY":4,"SITED_IN":5,"BUILDS":6,"IN_SECTOR":7,"COMPONENT_OF":8,"SUPERSEDED_BY":9,"ADMINISTERED_BY":10,"AUTHORISED_BY":11,"GRANTED_BY":12,"GRANTED_TO":13,"UNDER_PROGRAMME":14,"SPENT_IN":15,"SPENT_AT":16,"FUNDS":17,"PAID_BY":18,"PAID_TO":19,"PAID_UNDER":20,"SETTLES":21,"HOLDS_IN":22,"ISSUED_BY":23,"HAS_PARTICIPANT":24,"AMENDS":25,"REPEALS":26,"IMPLEMENTS":27,"AFFECTS":28,"BEARS_ON":29,"SANCTIONS":30,"SANCTIONED_BY":31,"RESTS_ON":32,"HEADQUARTERED_IN":33,"ACTIVE_IN":34,"ACTS_FOR":35,"PART_OF_BODY":36,"MANAGED_BY":37,"PART_OF_ORGANIZATION":38,"SEATED_IN":39,"HOLDS_OFFICE_AT":40,"OF_PARTY":41,"RELATED_TO":42,"LIVES_IN":43,"CITIZEN_OF":44,"DEPENDENCY_OF":45,"IN_COUNTRY":46,"PART_OF_PLACE":47,"OPERATED_BY":48,"OWNED_BY":49,"USED_BY":50,"LOCATED_AT":51,"STANDS_IN":52,"PROVIDED_BY":53,"SERVED_FROM":54,"SERVED_FROM_PLACE":55,"HOUSED_IN":56,"DEVELOPED_BY":57,"BASED_ON":58,"SECURITY_OF":59,"ADDRESS_IN":60,"ADDRESS_AT":61,"BROADER_SECTOR":62,"BROADER_MOTIVE":63,"EXPLAINS":64,"SPEAKS_AGAINST":65,"HELD_BY":66,"HAS_MOTIVE":67,"BECAUSE_OF":68,"OF_INDICATOR":69,"OBSERVED_OF":70,"OBSERVED_AGAINST":71,"DERIVED_FROM":72,"EDITION_OF":73,"OWNS":74,"MEMBER_OF":75,"REGISTERED_IN":76,"CONSOLIDATED_BY":77,"SUCCEEDED_BY":78,"HAS_ADDRESS":79},"backward":{"INVESTED_BY":0,"INVESTS_IN":1,"PLEDGED_BY":2,"PLEDGED_TO":3,"HOSTED_BY":4,"SITED_IN":5,"BUILDS":6,"IN_SECTOR":7,"COMPONENT_OF":8,"SUPERSEDED_BY":9,"ADMINISTERED_BY":10,"AUTHORISED_BY":11,"GRANTED_BY":12,"GRANTED_TO":13,"UNDER_PROGRAMME":14,"SPENT_IN":15,"SPENT_AT":16,"FUNDS":17,"PAID_BY":18,"PAID_TO":19,"PAID_UNDER":20,"SETTLES":21,"HOLDS_IN":22,"ISSUED_BY":23,"HAS_PARTICIPANT":24,"AMENDS":25,"REPEALS":26,"IMPLEMENTS":27,"AFFECTS":28,"BEARS_ON":29,"SANCTIONS":30,"SANCTIONED_BY":31,"RESTS_ON":32,"HEADQUARTERED_IN":33,"ACTIVE_IN":34,"ACTS_FOR":35,"PART_OF_BODY":36,"MANAGED_BY":37,"PART_OF_ORGANIZATION":38,"SEATED_IN":39,"HOLDS_OFFICE_AT":40,"OF_PARTY":41,"RELATED_TO":42,"LIVES_IN":43,"CITIZEN_OF":44,"DEPENDENCY_OF":45,"IN_COUNTRY":46,"PART_OF_PLACE":47,"OPERATED_BY":48,"OWNED_BY":49,"USED_BY":50,"LOCATED_AT":51,"STANDS_IN":52,"PROVIDED_BY":53,"SERVED_FROM":54,"SERVED_FROM_PLACE":55,"HOUSED_IN":56,"DEVELOPED_BY":57,"BASED_ON":58,"SECURITY_OF":59,"ADDRESS_IN":60,"ADDRESS_AT":61,"BROADER_SECTOR":62,"BROADER_MOTIVE":63,"EXPLAINS":64,"SPEAKS_AGAINST":65,"HELD_BY":66,"HAS_MOTIVE":67,"BECAUSE_OF":68,"OF_INDICATOR":69,"OBSERVED_OF":70,"OBSERVED_AGAINST":71,"DERIVED_FROM":72,"EDITION_OF":73,"OWNS":74,"MEMBER_OF":75,"REGISTERED_IN":76,"CONSOLIDATED_BY":77,"SUCCEEDED_BY":78,"HAS_ADDRESS":79}},"limit":5}

/* neighboursOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  CALL (a) {
    MATCH (a)-[r]->(n:Entity)
    WHERE type(r) IN $forward
    RETURN r, n, type(r) AS type, 0 AS direction, $places.forward[type(r)] AS place, n.id AS other, coalesce(r.time, '') AS time
    UNION ALL
    MATCH (a)<-[r]-(n:Entity)
    WHERE type(r) IN $backward
    RETURN r, n, type(r) AS type, 1 AS direction, $places.backward[type(r)] AS place, n.id AS other, coalesce(r.time, '') AS time
  }
  WITH r, n, type, direction, place, other, time
  WITH r, n, type, direction, place, other, time
  ORDER BY direction, place, other, time
  LIMIT $limit
  RETURN collect({type: type, direction: direction, edge: r {.*}, node: n {.*}}) AS items
}
RETURN id, items;
// {"ids":["company/oracle"],"forward":["HEADQUARTERED_IN"],"backward":["INVESTED_BY","HOSTED_BY","SITED_IN","BUILDS","IN_SECTOR"],"places":{"forward":{"HEADQUARTERED_IN":0},"backward":{"INVESTED_BY":0,"HOSTED_BY":1,"SITED_IN":2,"BUILDS":3,"IN_SECTOR":4}},"limit":26}

/* claimsByIds */
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[:SUBJECT]->(a)
  MATCH (c)-[:IN_SOURCE]->(s)
  RETURN a.id AS subject, s {.*} AS source
}
RETURN id, subject, c {.*} AS claim, source;
// {"ids":["claim/cbaf8d13376f06a808399ac16ec9445c7a9614ec51d73bd051b667f661549fe8","claim/f60d1a9cd6022ec5d55383ac501d9115fa8b778208c1b04b346b1da15b040ae0","claim/8cbd226ff5a9f99322e292e9b1791408c911f2b987c3626e377971ae21b45901","claim/cd48a18b45a30374612f4b0ab454cb56a396950210e44f37efee463251566896","claim/72ad68af75b8086f17ef42d2c13231f4c109cb85acc09168cdbb1a1ea208d331","claim/23bc7751ed495c708da2495b1c8a7beabbf528f90cfd14f22c42a429f9b106df","claim/36eed9b17adee5a943bed2ca77a08ae6d85411cc637b8c842e77e0d77bbfde6f","claim/38d53e585beede463b5007e4c76b3fa58c9208a8d1e416065aa3856af0a2f677","claim/5d163aa46ce7e65db1bf523b198e70a0c93db27cb5592eceeb027251c6fe54ad","claim/95c461cf40e7db1e70e6c07367f22cd6eb2d714aabff71310eba27f8ce2f51e2","claim/f01d75370053a14f48834fa96b06512c0b2b46e7854c9a68ef0c8cf5fa78eda4","claim/157d33b45ff7ca539bfd3653f6a8913aa8de2fd5382729fd4206ab770d95f17a","claim/30b9f3d9229edafdea8d0c6d7a41864c2e834b43a690c734cd4a430b16883081","claim/e06be73e7630f3e79a8e07fa61fadd7cb5cb0ec14d0a87325d65c75d6476c8c7","claim/9cdb983972f548043abd09e0bb76089c2176c7055f80778c2d84dd6b56327227"]}
