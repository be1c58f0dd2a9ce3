/* listOfKind */ MATCH (n:`Country`) WITH n ORDER BY n.`namesOrder` IS NULL, n.`namesOrder`, n.`id` LIMIT $limit RETURN [n.`id`, n.`namesOrder`] AS cells ORDER BY n.`namesOrder` IS NULL, n.`namesOrder`, n.`id`;
// {"limit":3}

/* countOfKind */ MATCH (n:`Country`) RETURN count(n) AS total;
// {}
