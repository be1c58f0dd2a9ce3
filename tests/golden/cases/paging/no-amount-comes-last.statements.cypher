/* listOfKind */ MATCH (n:`Investment`) WITH n ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents`, n.`id` DESC LIMIT $limit RETURN [n.`amountComparator`, n.`amountCurrency`, n.`amountDay`, n.`amountPerUsd`, n.`amountRateDay`, n.`amountRateSource`, n.`amountUsdCents`, n.`amountValue`, n.`id`] AS cells ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents`, n.`id` DESC;
// {"limit":4}

/* listOfKind */ MATCH (n:`Investment`) WITH n ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents` DESC, n.`id` DESC LIMIT $limit RETURN [n.`amountComparator`, n.`amountCurrency`, n.`amountDay`, n.`amountPerUsd`, n.`amountRateDay`, n.`amountRateSource`, n.`amountUsdCents`, n.`amountValue`, n.`id`] AS cells ORDER BY n.`amountUsdCents` IS NULL DESC, n.`amountUsdCents` DESC, n.`id` DESC;
// {"limit":4}
