/* flowParts */
MATCH (n:`Investment`)
WHERE n.`id` = $p0
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
RETURN n.id AS id, n.status AS status, n.announcedEarliest AS earliest, n.announcedLatest AS latest, n.amountValue AS value, n.amountCurrency AS currency, n.amountComparator AS comparator, n.amountUsdCents AS usdCents, n.amountDay AS day, n.amountPerUsd AS perUsd, above, replaced
ORDER BY id;
// {"p0":"investment/none","limit":10001}

/* flowParts */
MATCH (n:`Investment`)
WHERE n.`id` = $p0
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
  MATCH (n)-[:HOSTED_BY]->(d:Country)
  WITH d.id AS id
  ORDER BY id
  RETURN collect(id) AS hosts
}
RETURN n.id AS id, n.status AS status, n.announcedEarliest AS earliest, n.announcedLatest AS latest, n.amountValue AS value, n.amountCurrency AS currency, n.amountComparator AS comparator, n.amountUsdCents AS usdCents, n.amountDay AS day, n.amountPerUsd AS perUsd, above, replaced, hosts
ORDER BY id;
// {"p0":"investment/none","limit":10001}
