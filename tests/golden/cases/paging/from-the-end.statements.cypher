/* listOfKind */ MATCH (n:`Country`) RETURN n {.*} AS node ORDER BY n.`namesOrder` IS NULL DESC, n.`namesOrder` DESC, n.`id` DESC LIMIT $limit;
// {"limit":3}
