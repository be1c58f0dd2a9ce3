/* listOfKind */
CALL () {
  MATCH (n:`Country`)
  WHERE n.`namesOrder` IS NOT NULL
  WITH n
  ORDER BY n.`namesOrder`, n.`id`
  LIMIT $limit
  RETURN collect(n) AS near
}
CALL (near) {
  WITH near
  WHERE size(near) < $limit
  CALL () {
    MATCH (n:`Country`)
    WHERE n.`namesOrder` IS NULL AND n.`id` IS NOT NULL
    WITH n
    ORDER BY n.`id`
    LIMIT $ulimit
    RETURN n
  }
  RETURN collect(n) AS far
}
UNWIND near + far AS n
WITH n
ORDER BY n.`namesOrder` IS NULL, n.`namesOrder`, n.`id`
LIMIT $limit
RETURN [n.`id`, n.`namesOrder`] AS cells
ORDER BY n.`namesOrder` IS NULL, n.`namesOrder`, n.`id`;
// {"limit":3,"ulimit":3}

/* countOf */
MATCH (n:`Country`)
RETURN count(n) AS total;
// {}
