/* flowParts */
MATCH (n:`Investment`)
WHERE (COUNT { MATCH (n)-[n_1_r:`INVESTED_BY`]->(n_1) WHERE EXISTS { UNWIND n_1_r.claims AS n_1_r_id MATCH (n_1_r_c:Claim {id: n_1_r_id}) WHERE n_1_r_c.dataset IN $p0 } } > 0 OR COUNT { MATCH (n)-[n_1_r:`PLEDGED_BY`]->(n_1) WHERE EXISTS { UNWIND n_1_r.claims AS n_1_r_id MATCH (n_1_r_c:Claim {id: n_1_r_id}) WHERE n_1_r_c.dataset IN $p1 } } > 0)
WITH n
LIMIT $limit
WITH n, n.`amountUsdCents` AS cents
WITH n.`status` AS status, null AS year, n.`amountComparator` AS comparator, CASE WHEN cents IS NULL THEN coalesce(n.`amountCurrency`, '') END AS currency, collect(n) AS set, collect(CASE WHEN -9007199254740991 <= cents <= 9007199254740991 THEN toFloat(cents) ELSE cents END) AS cents
WITH collect([status, year, comparator, currency]) AS keys, collect(set) AS sets, collect(cents) AS amounts
CALL (sets) {
  UNWIND range(0, size(sets) - 1) AS g
  WITH sets[g] AS set, toFloat(g * $limit) AS first
  UNWIND range(0, size(set) - 1) AS i
  WITH set[i] AS n, first + i AS place
  MATCH (n)-[r:`COMPONENT_OF`|`SUPERSEDED_BY`]-(d)
  WITH d, type(r) AS type, collect(place) AS places
  ORDER BY d.id
  RETURN collect(d) AS ends, collect(type) AS types, collect(places) AS lists
}
CALL (keys, sets, amounts, ends, types, lists) {
  UNWIND range(0, size(sets) - 1) AS g
  UNWIND range(0, size(sets[g]) - 1, 1000) AS i
  WITH g, keys[g] AS key, amounts[g][i..i + 1000] AS cents, sets[g][i..i + 1000] AS piece
  RETURN 'groups' AS list, [g, key, CASE WHEN key[3] IS NULL THEN cents ELSE [m IN piece | [m.`amountValue`, m.`amountDay`, m.`amountPerUsd`]] END, null] AS cells
  UNION ALL
  UNWIND range(0, size(ends) - 1) AS e
  WITH types[e] AS type, lists[e] AS places
  WHERE type IN ['COMPONENT_OF', 'SUPERSEDED_BY']
  UNWIND places AS place
  WITH DISTINCT place
  WITH place, sets[toInteger(place / $limit)][toInteger(place % $limit)] AS n
  RETURN 'tied' AS list, [place, n.id, EXISTS { (n)-[:`SUPERSEDED_BY`]->() }, COLLECT { MATCH (n)-[:`COMPONENT_OF`|`SUPERSEDED_BY`*1..8]->(m) RETURN DISTINCT m.id }] AS cells
}
RETURN list, cells;
// {"p0":["dataset/us-investment-announcements"],"p1":["dataset/us-investment-announcements"],"limit":10001}
