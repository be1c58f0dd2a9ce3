/* listOfKind */ MATCH (n:`Investment`) RETURN n {.*} AS node ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents`, n.`id` DESC LIMIT $limit;
// {"limit":4}

/* listOfKind */ MATCH (n:`Investment`) RETURN n {.*} AS node ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents` DESC, n.`id` DESC LIMIT $limit;
// {"limit":4}
