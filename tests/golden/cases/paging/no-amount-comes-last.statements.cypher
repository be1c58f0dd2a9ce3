/* countOf */
MATCH (n:`Investment`)
WHERE (true AND (n.`amountCurrency` < $p0 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL))
RETURN count(n) AS total;
// {"p0":"USD"}

/* countOf */
MATCH (n:`Investment`)
WHERE (true AND (n.`amountCurrency` > $p0 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL))
RETURN count(n) AS total;
// {"p0":"USD"}

/* listOfKind */
CALL () {
  MATCH (n:`Investment`)
  WHERE n.`amountUsdCents` IS NULL AND n.`id` IS NOT NULL
  WITH n
  ORDER BY n.`id` DESC
  LIMIT $ulimit
  RETURN collect(n) AS near
}
CALL (near) {
  WITH near
  WHERE size(near) < $limit
  CALL () {
    MATCH (n:`Investment`)
    WHERE n.`amountUsdCents` IS NOT NULL
    WITH n
    ORDER BY n.`amountUsdCents`, n.`id` DESC
    LIMIT $limit
    RETURN n
  }
  RETURN collect(n) AS far
}
UNWIND near + far AS n
WITH n
ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents`, n.`id` DESC
LIMIT $limit
RETURN [n.`amountCurrency`, n.`amountUsdCents`, n.`amountValue`, n.`id`] AS cells
ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents`, n.`id` DESC;
// {"ulimit":3,"limit":3}

/* listOfKind */
CALL () {
  MATCH (n:`Investment`)
  WHERE n.`amountUsdCents` IS NULL AND n.`id` IS NOT NULL
  WITH n
  ORDER BY n.`id` DESC
  LIMIT $ulimit
  RETURN collect(n) AS near
}
CALL (near) {
  WITH near
  WHERE size(near) < $limit
  CALL () {
    MATCH (n:`Investment`)
    WHERE n.`amountUsdCents` IS NOT NULL
    WITH n
    ORDER BY n.`amountUsdCents` DESC, n.`id` DESC
    LIMIT $limit
    RETURN n
  }
  RETURN collect(n) AS far
}
UNWIND near + far AS n
WITH n
ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents` DESC, n.`id` DESC
LIMIT $limit
RETURN [n.`amountCurrency`, n.`amountUsdCents`, n.`amountValue`, n.`id`] AS cells
ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents` DESC, n.`id` DESC;
// {"ulimit":3,"limit":3}
