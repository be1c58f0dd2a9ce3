/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["source/hansbiz-2024-04-18"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`head`, n.`published`, n.`coverage`] AS cells;
// {"ids":["source/hansbiz-2024-04-18"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`head`, n.`published`, n.`coverage`] AS cells;
// {"ids":["source/hansbiz-2024-04-18"]}

/* countClaimsSaid */
UNWIND $speakers AS row
CALL (row) {
  CALL (row) {
    MATCH (:Entity {id: row.id})<-[:IN_SOURCE]-(c:Claim)
    WHERE row.dataset IS NULL AND c.dataset IS NULL
    RETURN c
    UNION
    MATCH (c:Claim {dataset: row.dataset})
    WHERE CASE WHEN c.saidFrom IS NULL THEN c.source = row.id OR (row.isComplete AND coalesce(c.published, '') + ' ' + c.source <= row.place AND EXISTS { (c)-[:IN_SOURCE]->(f:Source) WHERE f.coverage = 'COMPLETE' }) ELSE any(i IN range(0, size(c.saidFrom) - 1) WHERE (c.saidFrom[i] = row.place OR (row.isComplete AND c.saidFrom[i] < row.place)) AND row.place < c.saidUntil[i]) END
    RETURN c
  }
  RETURN count(c) AS total
}
RETURN row.id AS id, total;
// {"speakers":[{"id":"source/hansbiz-2024-04-18","dataset":null,"place":"2024-04-18 source/hansbiz-2024-04-18","isComplete":false}]}

/* claimsSaid */
UNWIND $speakers AS row
CALL (row) {
  CALL (row) {
    MATCH (:Entity {id: row.id})<-[:IN_SOURCE]-(c:Claim)
    WHERE row.dataset IS NULL AND c.dataset IS NULL
    RETURN c
    UNION
    MATCH (c:Claim {dataset: row.dataset})
    WHERE CASE WHEN c.saidFrom IS NULL THEN c.source = row.id OR (row.isComplete AND coalesce(c.published, '') + ' ' + c.source <= row.place AND EXISTS { (c)-[:IN_SOURCE]->(f:Source) WHERE f.coverage = 'COMPLETE' }) ELSE any(i IN range(0, size(c.saidFrom) - 1) WHERE (c.saidFrom[i] = row.place OR (row.isComplete AND c.saidFrom[i] < row.place)) AND row.place < c.saidUntil[i]) END
    RETURN c
  }
  WITH c
  WITH c
  ORDER BY c.`group`, c.`strength`
  LIMIT $limit
  MATCH (c)-[:IN_SOURCE]->(s:Source)
  WITH c, s
  ORDER BY c.`group`, c.`strength`
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN row.id AS id, items;
// {"speakers":[{"id":"source/hansbiz-2024-04-18","dataset":null,"place":"2024-04-18 source/hansbiz-2024-04-18","isComplete":false}],"limit":4}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["ai-model/big-tech-large-unnamed","source/hansbiz-2024-04-18","ai-model/fujitsu-unnamed-2024"]}
