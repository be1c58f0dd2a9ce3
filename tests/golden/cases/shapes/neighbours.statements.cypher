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
    RETURN r, n, type(r) AS type, 0 AS direction, n.id AS other, coalesce(r.time, '') AS time
    UNION ALL
    MATCH (a)<-[r]-(n:Entity)
    WHERE type(r) IN $backward
    RETURN r, n, type(r) AS type, 1 AS direction, n.id AS other, coalesce(r.time, '') AS time
  }
  WITH r, n, type, direction, other, time
  WITH r, n, type, direction, other, time
  ORDER BY type, direction, other, time
  LIMIT $limit
  RETURN collect({type: type, direction: direction, edge: r {.*}, node: n {.*}}) AS items
}
RETURN id, items;
// {"ids":["company/oracle"],"forward":"every link","backward":"every link","limit":5}

/* neighboursOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  CALL (a) {
    MATCH (a)-[r]->(n:Entity)
    WHERE type(r) IN $forward
    RETURN r, n, type(r) AS type, 0 AS direction, n.id AS other, coalesce(r.time, '') AS time
    UNION ALL
    MATCH (a)<-[r]-(n:Entity)
    WHERE type(r) IN $backward
    RETURN r, n, type(r) AS type, 1 AS direction, n.id AS other, coalesce(r.time, '') AS time
  }
  WITH r, n, type, direction, other, time
  WITH r, n, type, direction, other, time
  ORDER BY type, direction, other, time
  LIMIT $limit
  RETURN collect({type: type, direction: direction, edge: r {.*}, node: n {.*}}) AS items
}
RETURN id, items;
// {"ids":["company/oracle"],"forward":["HEADQUARTERED_IN"],"backward":["BUILDS","HOSTED_BY","INVESTED_BY","IN_SECTOR","SITED_IN"],"limit":26}

/* claimsByIds */
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[:SUBJECT]->(a)
  MATCH (c)-[:IN_SOURCE]->(s)
  RETURN a.id AS subject, s {.*} AS source
}
RETURN id, subject, c {.*} AS claim, source;
// {"ids":["claim/8cbd226ff5a9f99322e292e9b1791408c911f2b987c3626e377971ae21b45901","claim/cd48a18b45a30374612f4b0ab454cb56a396950210e44f37efee463251566896","claim/cbaf8d13376f06a808399ac16ec9445c7a9614ec51d73bd051b667f661549fe8","claim/f60d1a9cd6022ec5d55383ac501d9115fa8b778208c1b04b346b1da15b040ae0","claim/7a5bc79553389d128aef197c5ec0bab51483a4e1bc061cd53b756e7c5503e13b","claim/c359960c09735079681a19e4a781a37f0855544b5270c1db5a9d67e8518c7d69"]}
