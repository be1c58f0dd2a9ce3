/* disputesOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $id}) RETURN shown_id.shownAs }[0], $id) AS shown
CALL (shown) {
  MATCH (d:Dispute)
  WHERE d.id > CASE WHEN $after > shown + ' ' THEN $after ELSE shown + ' ' END AND d.id < shown + '!'
  RETURN d
  ORDER BY d.id
  LIMIT $limit
  UNION
  UNWIND [shown] + COLLECT { MATCH (n:Former {shownAs: shown}) RETURN n.id } AS named
  CALL (named) {
    MATCH (c:Claim {namedSubject: named})
    RETURN c
    UNION
    MATCH (c:Claim {namedObject: named})
    RETURN c
  }
  WITH c
  WHERE c.about IN $judging AND c.ended IS NULL
  MATCH (d:Dispute {id: c.group})
  WHERE d.id > $after
  RETURN d
}
RETURN d.id AS id, d.subject AS subject, d.about AS about
ORDER BY id
LIMIT $limit;
// {"id":"observation/kr-private-ai-investment-2023","after":"","limit":2001,"judging":["sameAs","differentFrom"]}

/* disputesOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $id}) RETURN shown_id.shownAs }[0], $id) AS shown
CALL (shown) {
  MATCH (d:Dispute)
  WHERE d.id > CASE WHEN $after > shown + ' ' THEN $after ELSE shown + ' ' END AND d.id < shown + '!'
  RETURN d
  ORDER BY d.id
  LIMIT $limit
  UNION
  UNWIND [shown] + COLLECT { MATCH (n:Former {shownAs: shown}) RETURN n.id } AS named
  CALL (named) {
    MATCH (c:Claim {namedSubject: named})
    RETURN c
    UNION
    MATCH (c:Claim {namedObject: named})
    RETURN c
  }
  WITH c
  WHERE c.about IN $judging AND c.ended IS NULL
  MATCH (d:Dispute {id: c.group})
  WHERE d.id > $after
  RETURN d
}
RETURN d.id AS id, d.subject AS subject, d.about AS about
ORDER BY id
LIMIT $limit;
// {"id":"investment/oracle-japan-2024","after":"","limit":2001,"judging":["sameAs","differentFrom"]}

/* disputesOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $id}) RETURN shown_id.shownAs }[0], $id) AS shown
CALL (shown) {
  MATCH (d:Dispute)
  WHERE d.id > CASE WHEN $after > shown + ' ' THEN $after ELSE shown + ' ' END AND d.id < shown + '!'
  RETURN d
  ORDER BY d.id
  LIMIT $limit
  UNION
  UNWIND [shown] + COLLECT { MATCH (n:Former {shownAs: shown}) RETURN n.id } AS named
  CALL (named) {
    MATCH (c:Claim {namedSubject: named})
    RETURN c
    UNION
    MATCH (c:Claim {namedObject: named})
    RETURN c
  }
  WITH c
  WHERE c.about IN $judging AND c.ended IS NULL
  MATCH (d:Dispute {id: c.group})
  WHERE d.id > $after
  RETURN d
}
RETURN d.id AS id, d.subject AS subject, d.about AS about
ORDER BY id
LIMIT $limit;
// {"id":"investment/amazon-japan-2024","after":"","limit":2001,"judging":["sameAs","differentFrom"]}

/* disputesOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $id}) RETURN shown_id.shownAs }[0], $id) AS shown
CALL (shown) {
  MATCH (d:Dispute)
  WHERE d.id > CASE WHEN $after > shown + ' ' THEN $after ELSE shown + ' ' END AND d.id < shown + '!'
  RETURN d
  ORDER BY d.id
  LIMIT $limit
  UNION
  UNWIND [shown] + COLLECT { MATCH (n:Former {shownAs: shown}) RETURN n.id } AS named
  CALL (named) {
    MATCH (c:Claim {namedSubject: named})
    RETURN c
    UNION
    MATCH (c:Claim {namedObject: named})
    RETURN c
  }
  WITH c
  WHERE c.about IN $judging AND c.ended IS NULL
  MATCH (d:Dispute {id: c.group})
  WHERE d.id > $after
  RETURN d
}
RETURN d.id AS id, d.subject AS subject, d.about AS about
ORDER BY id
LIMIT $limit;
// {"id":"investment/nowhere","after":"","limit":2001,"judging":["sameAs","differentFrom"]}

/* disputesOf */
WITH coalesce(COLLECT { MATCH (shown_id:Former {id: $id}) RETURN shown_id.shownAs }[0], $id) AS shown
CALL (shown) {
  MATCH (d:Dispute)
  WHERE d.id > CASE WHEN $after > shown + ' ' THEN $after ELSE shown + ' ' END AND d.id < shown + '!'
  RETURN d
  ORDER BY d.id
  LIMIT $limit
  UNION
  UNWIND [shown] + COLLECT { MATCH (n:Former {shownAs: shown}) RETURN n.id } AS named
  CALL (named) {
    MATCH (c:Claim {namedSubject: named})
    RETURN c
    UNION
    MATCH (c:Claim {namedObject: named})
    RETURN c
  }
  WITH c
  WHERE c.about IN $judging AND c.ended IS NULL
  MATCH (d:Dispute {id: c.group})
  WHERE d.id > $after
  RETURN d
}
RETURN d.id AS id, d.subject AS subject, d.about AS about
ORDER BY id
LIMIT $limit;
// {"id":"nothing","after":"","limit":2001,"judging":["sameAs","differentFrom"]}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["observation/kr-private-ai-investment-2023","investment/oracle-japan-2024","investment/amazon-japan-2024"]}

/* evidenceOfGroups */
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Claim {group: key})
  WHERE c.ended IS NULL
  WITH c, CASE c.rank WHEN $deprecated THEN 0 ELSE 1 END AS standing
  ORDER BY standing, c.strength
  LIMIT $limit
  MATCH (c)-[:IN_SOURCE]->(s:Source)
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN key AS id, items
ORDER BY id;
// {"keys":["observation/kr-private-ai-investment-2023 amount","investment/oracle-japan-2024 amount","investment/amazon-japan-2024 amount","investment/amazon-japan-2024 period"],"limit":101,"deprecated":"DEPRECATED"}

/* derivations */
UNWIND $ids AS id
MATCH (m0:Entity {id: id})
CALL (m0) {
  MATCH (m0)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m0.status IS NULL
  RETURN m0.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m1.status IS NULL
  RETURN m1.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m2.status IS NULL
  RETURN m2.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m3.status IS NULL
  RETURN m3.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m4.status IS NULL
  RETURN m4.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m5.status IS NULL
  RETURN m5.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(m6:Source)
  WITH DISTINCT m6
  MATCH (m6)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m6.status IS NULL
  RETURN m6.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(m6:Source)
  WITH DISTINCT m6
  MATCH (m6)-[:`DERIVED_FROM`]->(m7:Source)
  WITH DISTINCT m7
  MATCH (m7)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m7.status IS NULL
  RETURN m7.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
}
RETURN DISTINCT source, origin, kind, head
ORDER BY source, origin;
// {"ids":["source/arabnews-jp-117184","source/asiae-2024-04-18","source/dempa-2024-04-26","source/etnews-2024-04-18","source/hansbiz-2024-04-18","source/joongang-25243472","source/kiharaminoru-2024-04-18","source/marketscreener-46462779","source/newsonjapan-2024-04-19","source/nippon-com-2024-04-18","source/sedaily-2024-04-18"]}

/* derivations */
UNWIND $ids AS id
MATCH (m0:Entity {id: id})
CALL (m0) {
  MATCH (m0)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m0.status IS NULL
  RETURN m0.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m1.status IS NULL
  RETURN m1.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m2.status IS NULL
  RETURN m2.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m3.status IS NULL
  RETURN m3.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m4.status IS NULL
  RETURN m4.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m5.status IS NULL
  RETURN m5.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(m6:Source)
  WITH DISTINCT m6
  MATCH (m6)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m6.status IS NULL
  RETURN m6.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
  UNION
  MATCH (m0)-[:`DERIVED_FROM`]->(m1:Source)
  WITH DISTINCT m1
  MATCH (m1)-[:`DERIVED_FROM`]->(m2:Source)
  WITH DISTINCT m2
  MATCH (m2)-[:`DERIVED_FROM`]->(m3:Source)
  WITH DISTINCT m3
  MATCH (m3)-[:`DERIVED_FROM`]->(m4:Source)
  WITH DISTINCT m4
  MATCH (m4)-[:`DERIVED_FROM`]->(m5:Source)
  WITH DISTINCT m5
  MATCH (m5)-[:`DERIVED_FROM`]->(m6:Source)
  WITH DISTINCT m6
  MATCH (m6)-[:`DERIVED_FROM`]->(m7:Source)
  WITH DISTINCT m7
  MATCH (m7)-[:`DERIVED_FROM`]->(o:Source)
  WHERE m7.status IS NULL
  RETURN m7.id AS source, o.id AS origin, o.`sourceKind` AS kind, CASE WHEN o.status IS NULL THEN o.head END AS head
}
RETURN DISTINCT source, origin, kind, head
ORDER BY source, origin;
// {"ids":["source/dempa-2024-04-26","source/etnews-2024-04-18","source/hansbiz-2024-04-18","source/joongang-25243472","source/marketscreener-46462779","source/nhk-2024-01-19","source/sankeiweekly-aws-japan"]}

/* rates */
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (o:Observation)-[:OF_INDICATOR]->(i:Indicator)
  WHERE o.currency = pair.currency AND o.periodEarliest <= pair.day AND o.periodEarliest >= pair.since AND o.value IS NOT NULL AND i.id = $indicator
  WITH o
  ORDER BY o.periodEarliest DESC, o.id
  LIMIT 1
  RETURN o
}
CALL (o) {
  MATCH (o)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
  WHERE c.about = $about AND c.shown
  WITH c, s
  ORDER BY c.strength
  LIMIT 1
  RETURN s.id AS source
}
RETURN pair.currency AS currency, pair.day AS day, o.value AS perUsd, o.periodEarliest AS rateDay, source;
// {"pairs":[{"currency":"JPY","day":"2024-04-18","since":"2024-02-16"},{"currency":"JPY","day":"2024-04-19","since":"2024-02-17"},{"currency":"JPY","day":"2024-04-26","since":"2024-02-24"},{"currency":"KRW","day":"2024-04-18","since":"2024-02-16"},{"currency":"JPY","day":"2024-01-19","since":"2023-11-18"}],"indicator":"indicator/exchange-rate-usd","about":"value"}
