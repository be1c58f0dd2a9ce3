/* listOfKind */ MATCH (n:`Country`) RETURN n {.*} AS node ORDER BY n.`namesOrder` IS NULL, n.`namesOrder`, n.`id` LIMIT $limit;
// {"limit":3}

/* countOfKind */ MATCH (n:`Country`) RETURN count(n) AS total;
// {}
