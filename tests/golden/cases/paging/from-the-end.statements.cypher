/* listOfKind */
CALL () {
  MATCH (n:`Country`)
  WHERE n.`namesOrder` IS NULL AND n.`id` IS NOT NULL
  WITH n
  ORDER BY n.`id` DESC
  LIMIT $ulimit
  RETURN collect(n) AS near
}
CALL (near) {
  WITH near
  WHERE size(near) < $limit
  CALL () {
    MATCH (n:`Country`)
    WHERE n.`namesOrder` IS NOT NULL
    WITH n
    ORDER BY n.`namesOrder` DESC, n.`id` DESC
    LIMIT $limit
    RETURN n
  }
  RETURN collect(n) AS far
}
UNWIND near + far AS n
WITH n
ORDER BY n.`namesOrder` IS NULL DESC, n.`namesOrder` DESC, n.`id` DESC
LIMIT $limit
RETURN [n.`id`, n.`namesOrder`, n.`namesShown`] AS cells
ORDER BY n.`namesOrder` IS NULL DESC, n.`namesOrder` DESC, n.`id` DESC;
// {"ulimit":3,"limit":3}
