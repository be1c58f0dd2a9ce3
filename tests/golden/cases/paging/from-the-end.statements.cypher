/* listOfKind */ MATCH (n:`Country`) WITH n ORDER BY n.`namesOrder` IS NULL DESC, n.`namesOrder` DESC, n.`id` DESC LIMIT $limit RETURN [n.`id`, n.`namesFold`, n.`namesKind`, n.`namesLang`, n.`namesOrder`, n.`namesValue`] AS cells ORDER BY n.`namesOrder` IS NULL DESC, n.`namesOrder` DESC, n.`id` DESC;
// {"limit":3}
