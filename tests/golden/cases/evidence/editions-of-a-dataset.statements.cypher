/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`, n.`title`] AS cells;
// {"ids":["dataset/financedatabase"]}

/* releasesOf */
UNWIND $datasets AS dataset
MATCH (:Entity {id: dataset})<-[:`EDITION_OF`]-(s:Source)
WHERE s.head IS NOT NULL
RETURN dataset, s.id AS id, s.published AS published, s.coverage AS coverage, s.status AS status, s.sourceKind AS kind
ORDER BY dataset, id;
// {"datasets":["dataset/financedatabase"]}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["source/financedatabase-jpx","dataset/financedatabase"]}

/* spansOfDatasets */
UNWIND $datasets AS dataset
MATCH (c:Claim {dataset: dataset})
WITH dataset, coalesce(c.saidFrom, [coalesce(c.published, '') + ' ' + c.source]) AS from, c.saidUntil AS until, count(*) AS claims
RETURN dataset, from, until, claims
ORDER BY dataset, from, until;
// {"datasets":["dataset/financedatabase"]}
