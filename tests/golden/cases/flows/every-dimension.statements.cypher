/* flowParts */
MATCH (n:`Investment`)
WITH n
ORDER BY n.id
LIMIT $limit
CALL (n) {
  MATCH (n)-[:COMPONENT_OF|SUPERSEDED_BY*1..8]->(m:Investment)
  WITH DISTINCT m.id AS id
  ORDER BY id
  RETURN collect(id) AS above
}
CALL (n) {
  MATCH (n)-[:SUPERSEDED_BY]->(m:Investment)
  RETURN count(m) AS replaced
}
CALL (n) {
  MATCH (n)-[:INVESTED_BY]->(d:Company)
  CALL (d) {
    MATCH (d)-[:HEADQUARTERED_IN]->(e:Country)
    WITH e.id AS id
    ORDER BY id
    RETURN collect(id) AS seats
  }
  WITH d, seats
  ORDER BY d.id
  RETURN collect([d.id, seats]) AS investors
}
CALL (n) {
  MATCH (n)-[:HOSTED_BY]->(d:Country)
  WITH d.id AS id
  ORDER BY id
  RETURN collect(id) AS hosts
}
CALL (n) {
  MATCH (n)-[:IN_SECTOR]->(d:Sector)
  WITH d.id AS id
  ORDER BY id
  RETURN collect(id) AS sectors
}
CALL (n) {
  MATCH (n)<-[:EXPLAINS]-(r:Rationale)
  CALL (r) {
    MATCH (r)-[:HAS_MOTIVE]->(d:Motive)
    WITH d.id AS id
    ORDER BY id
    RETURN collect(id) AS motives
  }
  CALL (r) {
    MATCH (r)-[:BECAUSE_OF]->(d:Policy)
    WITH d.id AS id
    ORDER BY id
    RETURN collect(id) AS policies
  }
  WITH r, motives, policies
  ORDER BY r.id
  RETURN collect([motives, policies]) AS reasons
}
RETURN n.id AS id, n.status AS status, n.announcedEarliest AS earliest, n.announcedLatest AS latest, n.amountValue AS value, n.amountCurrency AS currency, n.amountComparator AS comparator, n.amountUsdCents AS usdCents, n.amountDay AS day, n.amountPerUsd AS perUsd, above, replaced, investors, hosts, sectors, reasons
ORDER BY id;
// {"limit":10001}
