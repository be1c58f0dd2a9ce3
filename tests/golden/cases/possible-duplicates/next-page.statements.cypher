/* possibleDuplicates */
MATCH (d:Duplicate)
WHERE d.id > $after
MATCH (a:Entity {id: d.a})
MATCH (b:Entity {id: d.b})
WHERE NOT EXISTS { MATCH (c:Claim) WHERE c.namedSubject IN [a.id] + coalesce(a.mergedIds, []) AND c.namedObject IN [b.id] + coalesce(b.mergedIds, []) AND c.about IN $judging AND c.ended IS NULL AND c.rank <> 'DEPRECATED' } AND NOT EXISTS { MATCH (c:Claim) WHERE c.namedSubject IN [b.id] + coalesce(b.mergedIds, []) AND c.namedObject IN [a.id] + coalesce(a.mergedIds, []) AND c.about IN $judging AND c.ended IS NULL AND c.rank <> 'DEPRECATED' }
RETURN d.id AS id, d.a AS a, d.b AS b, d.score AS score, d.accepts AS accepts, d.features AS features
ORDER BY id
LIMIT $limit;
// {"kinds":null,"after":"0.190000 company/rakuten company/sakura-internet","limit":3,"judging":["sameAs","differentFrom"]}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/google","company/kddi","company/oracle","company/microsoft"]}
