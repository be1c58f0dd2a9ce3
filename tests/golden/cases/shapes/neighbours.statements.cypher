/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["company/oracle"]}

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
    RETURN r, n, type(r) AS type, 0 AS direction, n.id AS other
    UNION ALL
    MATCH (a)<-[r]-(n:Entity)
    WHERE type(r) IN $backward
    RETURN r, n, type(r) AS type, 1 AS direction, n.id AS other
  }
  WITH r, n, type, direction, other
  WITH r, n, type, direction, other
  ORDER BY type, direction, other
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
    RETURN r, n, type(r) AS type, 0 AS direction, n.id AS other
    UNION ALL
    MATCH (a)<-[r]-(n:Entity)
    WHERE type(r) IN $backward
    RETURN r, n, type(r) AS type, 1 AS direction, n.id AS other
  }
  WITH r, n, type, direction, other
  WITH r, n, type, direction, other
  ORDER BY type, direction, other
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
// {"ids":["claim/8c9c86fae30f97843aebea3e8d2df4c2cc1b5d40df9975930c7cf2ad9a9cec07","claim/7ce710e8523e4f9a7ad0ac9af7ec61318824dce2300c39c91de1e8fa9dc9a8d9","claim/6e6b2dde012e6677426d394b5755c6248398b802847f130e472eebc22fb27ea8","claim/9ff85afdaa41d42c810ffa4378cbd37dca3c51c0024d255807ed52aeb5dff743","claim/03fd2a1b7b3fa00de36b56e4b47d56d6184c84b1c18f0e8c33a0722d6b56e153","claim/96bf1ffcd5a9503cfd5e389abfe4154a3a4f867e8c50c812a51d861b1578169e"]}
