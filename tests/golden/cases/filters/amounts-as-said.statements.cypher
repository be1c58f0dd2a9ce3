/* listOfKind */
MATCH (n:`Investment`)
WHERE (n.`amountCurrency` = $p0 AND CASE WHEN (n.`amountValue` < '0') <> ($p1 < '0') THEN $p1 < '0' WHEN n.`amountValue` < '0' THEN (size(split(n.`amountValue`, '.')[0]) < size(split($p1, '.')[0]) OR (size(split(n.`amountValue`, '.')[0]) = size(split($p1, '.')[0]) AND n.`amountValue` <= $p1)) ELSE (size(split(n.`amountValue`, '.')[0]) > size(split($p1, '.')[0]) OR (size(split(n.`amountValue`, '.')[0]) = size(split($p1, '.')[0]) AND n.`amountValue` >= $p1)) END) AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`amountCurrency`, n.`amountValue`, n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":"JPY","p1":"2000000000000","limit":25}

/* countOf */
MATCH (n:`Investment`)
WHERE (n.`amountCurrency` < $p0 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL)
RETURN count(n) AS total;
// {"p0":"USD"}

/* countOf */
MATCH (n:`Investment`)
WHERE (n.`amountCurrency` > $p0 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL)
RETURN count(n) AS total;
// {"p0":"USD"}

/* countOf */
MATCH (n:`Investment`)
WHERE NOT coalesce(n.`amountCurrency` = $p0, false)
RETURN count(n) AS total;
// {"p0":"JPY"}

/* listOfKind */
MATCH (n:`Subsidy`)
WHERE (n.`amountCurrency` = $p0 AND n.`amountValue` IN $p1 AND CASE WHEN (n.`amountValue` < '0') <> ($p2 < '0') THEN n.`amountValue` < '0' WHEN n.`amountValue` < '0' THEN (size(split(n.`amountValue`, '.')[0]) > size(split($p2, '.')[0]) OR (size(split(n.`amountValue`, '.')[0]) = size(split($p2, '.')[0]) AND n.`amountValue` >= $p2)) ELSE (size(split(n.`amountValue`, '.')[0]) < size(split($p2, '.')[0]) OR (size(split(n.`amountValue`, '.')[0]) = size(split($p2, '.')[0]) AND n.`amountValue` <= $p2)) END) AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":"JPY","p1":["72500000000","600000000"],"p2":"72500000000","limit":25}

/* listOfKind */
MATCH (n:`Country`)
WHERE COUNT { MATCH (n)<-[:`HOSTED_BY`]-(n_1) WHERE (n_1.`amountCurrency` = $p0 AND CASE WHEN (n_1.`amountValue` < '0') <> ($p1 < '0') THEN $p1 < '0' WHEN n_1.`amountValue` < '0' THEN (size(split(n_1.`amountValue`, '.')[0]) < size(split($p1, '.')[0]) OR (size(split(n_1.`amountValue`, '.')[0]) = size(split($p1, '.')[0]) AND n_1.`amountValue` < $p1)) ELSE (size(split(n_1.`amountValue`, '.')[0]) > size(split($p1, '.')[0]) OR (size(split(n_1.`amountValue`, '.')[0]) = size(split($p1, '.')[0]) AND n_1.`amountValue` > $p1)) END) } > 0 AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":"JPY","p1":"0","limit":25}

/* listOfKind */
MATCH (n:`Investment`)
WHERE (n.`amountUsdCents` >= $p0 AND (n.`amountCurrency` = $p1 AND CASE WHEN (n.`amountValue` < '0') <> ($p2 < '0') THEN n.`amountValue` < '0' WHEN n.`amountValue` < '0' THEN (size(split(n.`amountValue`, '.')[0]) > size(split($p2, '.')[0]) OR (size(split(n.`amountValue`, '.')[0]) = size(split($p2, '.')[0]) AND n.`amountValue` > $p2)) ELSE (size(split(n.`amountValue`, '.')[0]) < size(split($p2, '.')[0]) OR (size(split(n.`amountValue`, '.')[0]) = size(split($p2, '.')[0]) AND n.`amountValue` < $p2)) END)) AND n.`id` IS NOT NULL
WITH n
ORDER BY n.`id`
LIMIT $limit
RETURN [n.`amountCurrency`, n.`amountValue`, n.`id`] AS cells
ORDER BY n.`id`;
// {"p0":100000000000,"p1":"USD","p2":"8000000000","limit":25}
