/* entitiesOfTerms */
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Term {key: key})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS all
}
WITH key, all
WHERE all > 0
UNWIND CASE WHEN all > $most THEN $samples ELSE $whole END AS sample
WITH key, sample, sample + key AS name
CALL (name) {
  MATCH (t:Term {key: name})
  WHERE t.size > 0
  WITH t
  LIMIT $limit
  RETURN sum(t.size) AS size
}
WITH key, sample, name, size
WHERE size <= $most
MATCH (t:Term {key: name})
WHERE t.size > 0
RETURN key, sample, t.members AS members
ORDER BY key, sample, members;
// {"keys":["=일본","=일본경제산업성","=일본경제산업성은","=일본경제산업성은왜","=일본경제산업성은왜사쿠라인터넷","=일본경제산업성은왜사쿠라인터넷을","=일본경제산업성은왜사쿠라인터넷을지원","=일본경제산업성은왜사쿠라인터넷을지원하나","=일본경제산업성은왜사쿠라인터넷을지원하나요","=경제산업성","=경제산업성은","=경제산업성은왜","=경제산업성은왜사쿠라인터넷","=경제산업성은왜사쿠라인터넷을","=경제산업성은왜사쿠라인터넷을지원","=경제산업성은왜사쿠라인터넷을지원하나","=경제산업성은왜사쿠라인터넷을지원하나요","=왜","=왜사쿠라인터넷","=왜사쿠라인터넷을","=왜사쿠라인터넷을지원","=왜사쿠라인터넷을지원하나","=왜사쿠라인터넷을지원하나요","=사쿠라인터넷","=사쿠라인터넷을","=사쿠라인터넷을지원","=사쿠라인터넷을지원하나","=사쿠라인터넷을지원하나요","=지원","=지원하나","=지원하나요","=하나","=하나요"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* namesAndLinks */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`ACTIVE_IN`|`ACTS_FOR`|`ADDRESS_AT`|`ADDRESS_IN`|`ADMINISTERED_BY`|`AFFECTS`|`AMENDS`|`AUTHORISED_BY`|`BASED_ON`|`BEARS_ON`|`BECAUSE_OF`|`BROADER_MOTIVE`|`BROADER_SECTOR`|`BUILDS`|`CITIZEN_OF`|`COMPONENT_OF`|`CONSOLIDATED_BY`|`DEPENDENCY_OF`|`DERIVED_FROM`|`DEVELOPED_BY`|`EDITION_OF`|`EXPLAINS`|`FUNDS`|`GRANTED_BY`|`GRANTED_TO`|`HAS_ADDRESS`|`HAS_MOTIVE`|`HAS_PARTICIPANT`|`HEADQUARTERED_IN`|`HELD_BY`|`HOLDS_IN`|`HOLDS_OFFICE_AT`|`HOSTED_BY`|`HOUSED_IN`|`IMPLEMENTS`|`INVESTED_BY`|`INVESTS_IN`|`IN_COUNTRY`|`IN_SECTOR`|`ISSUED_BY`|`LIVES_IN`|`LOCATED_AT`|`MANAGED_BY`|`MEMBER_OF`|`OBSERVED_AGAINST`|`OBSERVED_OF`|`OF_INDICATOR`|`OF_PARTY`|`OPERATED_BY`|`OWNED_BY`|`OWNS`|`PAID_BY`|`PAID_TO`|`PAID_UNDER`|`PART_OF_BODY`|`PART_OF_ORGANIZATION`|`PART_OF_PLACE`|`PLEDGED_BY`|`PLEDGED_TO`|`PROVIDED_BY`|`REGISTERED_IN`|`RELATED_TO`|`REPEALS`|`RESTS_ON`|`SANCTIONED_BY`|`SANCTIONS`|`SEATED_IN`|`SECURITY_OF`|`SERVED_FROM`|`SERVED_FROM_PLACE`|`SETTLES`|`SITED_IN`|`SPEAKS_AGAINST`|`SPENT_AT`|`SPENT_IN`|`STANDS_IN`|`SUCCEEDED_BY`|`SUPERSEDED_BY`|`UNDER_PROGRAMME`|`USED_BY`]-(m:Entity)
  WITH m
  LIMIT $most
  RETURN count(m) AS links
}
WITH id, n.`namesValue` AS names, n.`namesFold` AS folds, links
UNWIND range(0, coalesce(size(folds), 0) - 1) AS place
RETURN id, place, names[place] AS name, folds[place] AS folded, links
ORDER BY id, place;
// {"ids":["company/sakura-internet","country/jp","public-body/jp-meti"],"most":500}

/* countOf */
MATCH (n:`Subsidy`)
WHERE (((COUNT { MATCH (n)-[:`GRANTED_BY`]->(n_1:`PublicBody`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`GRANTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`ACTS_FOR`]->(n_2:`Country`) WHERE (n_2.`id` = $p1 OR $p1 IN n_2.mergedIds) } > 0 } > 0) AND (COUNT { MATCH (n)-[:`SPENT_IN`]->(n_1:`Country`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`GRANTED_TO`]->(n_1:`Entity`) WHERE (n_1.`id` = $p3 OR $p3 IN n_1.mergedIds) } > 0)) AND (n.`amountCurrency` < $p4 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL))
RETURN count(n) AS total;
// {"p0":"public-body/jp-meti","p1":"public-body/jp-meti","p2":"company/sakura-internet","p3":"company/sakura-internet","p4":"USD"}

/* countOf */
MATCH (n:`Subsidy`)
WHERE (((COUNT { MATCH (n)-[:`GRANTED_BY`]->(n_1:`PublicBody`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`GRANTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`ACTS_FOR`]->(n_2:`Country`) WHERE (n_2.`id` = $p1 OR $p1 IN n_2.mergedIds) } > 0 } > 0) AND (COUNT { MATCH (n)-[:`SPENT_IN`]->(n_1:`Country`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`GRANTED_TO`]->(n_1:`Entity`) WHERE (n_1.`id` = $p3 OR $p3 IN n_1.mergedIds) } > 0)) AND (n.`amountCurrency` > $p4 AND n.`amountUsdCents` IS NULL AND n.`amountValue` IS NOT NULL))
RETURN count(n) AS total;
// {"p0":"public-body/jp-meti","p1":"public-body/jp-meti","p2":"company/sakura-internet","p3":"company/sakura-internet","p4":"USD"}

/* listOfKind */
CALL () {
  MATCH (n:`Subsidy`)
  WHERE ((COUNT { MATCH (n)-[:`GRANTED_BY`]->(n_1:`PublicBody`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`GRANTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`ACTS_FOR`]->(n_2:`Country`) WHERE (n_2.`id` = $p1 OR $p1 IN n_2.mergedIds) } > 0 } > 0) AND (COUNT { MATCH (n)-[:`SPENT_IN`]->(n_1:`Country`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`GRANTED_TO`]->(n_1:`Entity`) WHERE (n_1.`id` = $p3 OR $p3 IN n_1.mergedIds) } > 0)) AND n.`amountUsdCents` IS NOT NULL
  WITH n
  ORDER BY n.`amountUsdCents` DESC, n.`id`
  LIMIT $limit
  RETURN collect(n) AS near
}
CALL (near) {
  WITH near
  WHERE size(near) < $limit
  CALL () {
    MATCH (n:`Subsidy`)
    WHERE ((COUNT { MATCH (n)-[:`GRANTED_BY`]->(n_1:`PublicBody`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`GRANTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`ACTS_FOR`]->(n_2:`Country`) WHERE (n_2.`id` = $p1 OR $p1 IN n_2.mergedIds) } > 0 } > 0) AND (COUNT { MATCH (n)-[:`SPENT_IN`]->(n_1:`Country`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`GRANTED_TO`]->(n_1:`Entity`) WHERE (n_1.`id` = $p3 OR $p3 IN n_1.mergedIds) } > 0)) AND n.`amountUsdCents` IS NULL AND n.`id` IS NOT NULL
    WITH n
    ORDER BY n.`id`
    LIMIT $ulimit
    RETURN n
  }
  RETURN collect(n) AS far
}
UNWIND near + far AS n
WITH n
ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id`
LIMIT $limit
CALL (n) {
  MATCH (n)<-[:`EXPLAINS`]-(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`basis`, m1.`id`, m1.`textLang`, m1.`textValue`]) AS h1
}
RETURN [n.`amountUsdCents`, n.`id`, h1, COUNT { (n)<-[:`EXPLAINS`]-() } > $h1hub] AS cells
ORDER BY n.`amountUsdCents` IS NULL, n.`amountUsdCents` DESC, n.`id`;
// {"p0":"public-body/jp-meti","p1":"public-body/jp-meti","p2":"company/sakura-internet","p3":"company/sakura-internet","limit":10,"ulimit":10,"h1limit":25,"h1hub":1000}

/* countOf */
MATCH (n:`Investment`)
WHERE ((COUNT { MATCH (n)-[:`INVESTED_BY`]->(n_1:`Entity`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`INVESTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`HEADQUARTERED_IN`|`ACTS_FOR`|`SEATED_IN`|`LIVES_IN`|`DEPENDENCY_OF`]->(n_2:`Country`) WHERE (n_2.`id` = $p1 OR $p1 IN n_2.mergedIds) } > 0 } > 0) AND (COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`SITED_IN`]->(n_1:`Place`) WHERE (n_1.`id` = $p3 OR $p3 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`IN_SECTOR`]->(n_1:`Sector`) WHERE (n_1.`id` = $p4 OR $p4 IN n_1.mergedIds) } > 0))
RETURN count(n) AS total;
// {"p0":"public-body/jp-meti","p1":"public-body/jp-meti","p2":"company/sakura-internet","p3":"company/sakura-internet","p4":"company/sakura-internet"}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["public-body/jp-meti","company/sakura-internet","country/jp"]}

/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:`HAS_MOTIVE`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`]) AS h1
}
RETURN id, [h1] AS cells;
// {"ids":["rationale/jp-meti-ai-supercomputers-dependence","rationale/jp-meti-ai-supercomputers-economic-security","rationale/jp-meti-ai-supercomputers-gap","rationale/jp-meti-sakura-data-sovereignty","rationale/jp-meti-sakura-economic-security"],"h1limit":25}
