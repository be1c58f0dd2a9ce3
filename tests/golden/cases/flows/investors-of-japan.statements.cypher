/* flowParts */
MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` = $a1p0
WITH DISTINCT n
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
  WITH d, [] AS seats
  ORDER BY d.id
  RETURN collect([d.id, seats]) AS investors
}
RETURN n.id AS id, n.status AS status, n.announcedEarliest AS earliest, n.announcedLatest AS latest, n.amountValue AS value, n.amountCurrency AS currency, n.amountComparator AS comparator, n.amountUsdCents AS usdCents, n.amountDay AS day, n.amountPerUsd AS perUsd, above, replaced, investors
ORDER BY id;
// {"a1p0":"country/jp","limit":10001}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/amazon","investment/amazon-japan-2024","company/oracle","investment/oracle-japan-2024","company/microsoft","investment/microsoft-japan-2024","company/kddi","investment/kddi-ai-supercomputer-2024"]}
