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
RETURN n.id AS id, n.status AS status, n.announcedEarliest AS earliest, n.announcedLatest AS latest, n.amountValue AS value, n.amountCurrency AS currency, n.amountComparator AS comparator, n.amountUsdCents AS usdCents, n.amountDay AS day, n.amountPerUsd AS perUsd, above, replaced, reasons
ORDER BY id;
// {"a1p0":"country/jp","limit":10001}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["motive/data-sovereignty","policy/jp-appi","policy/jp-data-at-home","motive/economic-security","motive/geopolitical-alliance","policy/us-japan-ai-partnership"]}
