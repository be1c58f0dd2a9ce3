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
// {"keys":["=which","=whichdata","=whichdatacentres","=whichdatacentresdoes","=whichdatacentresdoesoracle","=whichdatacentresdoesoracleuse","=data","=datacentres","=datacentresdoes","=datacentresdoesoracle","=datacentresdoesoracleuse","=centres","=centresdoes","=centresdoesoracle","=centresdoesoracleuse","=doesoracle","=doesoracleuse","=oracle","=oracleuse","=use"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=오라클","=오라클은","=오라클은어떤","=오라클은어떤데이터","=오라클은어떤데이터센터","=오라클은어떤데이터센터를","=오라클은어떤데이터센터를사용","=오라클은어떤데이터센터를사용하나","=어떤","=어떤데이터","=어떤데이터센터","=어떤데이터센터를","=어떤데이터센터를사용","=어떤데이터센터를사용하나","=데이터","=데이터센터","=데이터센터를","=데이터센터를사용","=데이터센터를사용하나","=센터","=센터를","=센터를사용","=센터를사용하나","=사용","=사용하나","=하나"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=オラクル","=オラクルハ","=オラクルハドノ","=オラクルハドノデータセンター","=オラクルハドノデータセンターヲ","=オラクルハドノデータセンターヲ使","=オラクルハドノデータセンターヲ使ッテ","=オラクルハドノデータセンターヲ使ッテイル","=オラクルハドノデータセンターヲ使ッテイルノ","=オラクルハドノデータセンターヲ使ッテイルノカ","=ドノ","=ドノデータセンター","=ドノデータセンターヲ","=ドノデータセンターヲ使","=ドノデータセンターヲ使ッテ","=ドノデータセンターヲ使ッテイル","=ドノデータセンターヲ使ッテイルノ","=ドノデータセンターヲ使ッテイルノカ","=データセンター","=データセンターヲ","=データセンターヲ使","=データセンターヲ使ッテ","=データセンターヲ使ッテイル","=データセンターヲ使ッテイルノ","=データセンターヲ使ッテイルノカ","=使","=使ッテ","=使ッテイル","=使ッテイルノ","=使ッテイルノカ"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* countOf */
MATCH (n:`DataCenter`)
WHERE (COUNT { MATCH (n)-[:`USED_BY`]->(n_1:`Entity`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`OPERATED_BY`]->(n_1:`Company`) WHERE (n_1.`id` = $p1 OR $p1 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`OWNED_BY`]->(n_1:`Entity`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0)
RETURN count(n) AS total;
// {"p0":"company/oracle","p1":"company/oracle","p2":"company/oracle"}

/* listOfKind */
CALL () {
  MATCH (n:`DataCenter`)
  WHERE (COUNT { MATCH (n)-[:`USED_BY`]->(n_1:`Entity`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`OPERATED_BY`]->(n_1:`Company`) WHERE (n_1.`id` = $p1 OR $p1 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`OWNED_BY`]->(n_1:`Entity`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0) AND n.`powerMegawattsNumber` IS NOT NULL
  WITH n
  ORDER BY n.`powerMegawattsNumber` DESC, n.`id`
  LIMIT $limit
  RETURN collect(n) AS near
}
CALL (near) {
  WITH near
  WHERE size(near) < $limit
  CALL () {
    MATCH (n:`DataCenter`)
    WHERE (COUNT { MATCH (n)-[:`USED_BY`]->(n_1:`Entity`) WHERE (n_1.`id` = $p0 OR $p0 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`OPERATED_BY`]->(n_1:`Company`) WHERE (n_1.`id` = $p1 OR $p1 IN n_1.mergedIds) } > 0 OR COUNT { MATCH (n)-[:`OWNED_BY`]->(n_1:`Entity`) WHERE (n_1.`id` = $p2 OR $p2 IN n_1.mergedIds) } > 0) AND n.`powerMegawattsNumber` IS NULL AND n.`id` IS NOT NULL
    WITH n
    ORDER BY n.`id`
    LIMIT $ulimit
    RETURN n
  }
  RETURN collect(n) AS far
}
UNWIND near + far AS n
WITH n
ORDER BY n.`powerMegawattsNumber` IS NULL, n.`powerMegawattsNumber` DESC, n.`id`
LIMIT $limit
CALL (n) {
  MATCH (n)-[:`LOCATED_AT`]->(m1)
  WITH m1
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
CALL (n) {
  MATCH (n)-[:`STANDS_IN`]->(m2)
  WITH m2
  LIMIT $h2limit
  RETURN collect([m2.`id`, m2.`namesKind`, m2.`namesLang`, m2.`namesValue`]) AS h2
}
CALL (n) {
  MATCH (n)-[r3:`USED_BY`]->(m3)
  WITH r3, m3
  ORDER BY m3.`id`
  LIMIT $h3limit
  RETURN collect([r3.`claims`, m3.`id`, m3.`namesKind`, m3.`namesLang`, m3.`namesValue`]) AS h3
}
CALL (n) {
  MATCH (n)-[r4:`OPERATED_BY`]->(m4)
  WITH r4, m4
  ORDER BY m4.`id`
  LIMIT $h4limit
  RETURN collect([r4.`claims`, m4.`id`, m4.`namesKind`, m4.`namesLang`, m4.`namesValue`]) AS h4
}
CALL (n) {
  MATCH (n)-[r5:`OWNED_BY`]->(m5)
  WITH r5, m5
  ORDER BY m5.`id`
  LIMIT $h5limit
  RETURN collect([r5.`claims`, m5.`id`, m5.`namesKind`, m5.`namesLang`, m5.`namesValue`]) AS h5
}
CALL (n) {
  MATCH (n)<-[:`BUILDS`]-(m6)
  WITH m6
  ORDER BY m6.`id`
  LIMIT $h6limit
  RETURN collect([m6.`amountComparator`, m6.`amountCurrency`, m6.`amountValue`, m6.`announced`, m6.`id`, m6.`namesKind`, m6.`namesLang`, m6.`namesValue`, m6.`status`]) AS h6
}
RETURN [n.`completed`, n.`id`, n.`namesKind`, n.`namesLang`, n.`namesValue`, n.`opened`, n.`plannedMegawatts`, n.`powerMegawatts`, n.`powerMegawattsNumber`, n.`status`, h1, h2, h3, h4, h5, h6, COUNT { (n)<-[:`BUILDS`]-() } > $h6hub] AS cells
ORDER BY n.`powerMegawattsNumber` IS NULL, n.`powerMegawattsNumber` DESC, n.`id`;
// {"p0":"company/oracle","p1":"company/oracle","p2":"company/oracle","limit":30,"ulimit":30,"h1limit":1,"h2limit":1,"h3limit":25,"h4limit":25,"h5limit":25,"h6limit":5,"h6hub":1000}

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
// {"ids":["company/oracle","sector/data-centers"],"most":500}

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
// {"ids":["company/oracle","sector/data-centers"],"most":500}

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
// {"ids":["company/oracle","sector/data-centers"],"most":500}

/* claimsByIds */
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[:SUBJECT]->(a)
  MATCH (c)-[:IN_SOURCE]->(s)
  RETURN a.id AS subject, s {.*} AS source
}
RETURN id, subject, c {.*} AS claim, source;
// {"ids":["claim/21967d896418557beb5dab8c4f4976df47c689b2b3cb88da8304fdffeb877c8f","claim/32e3141b25ea0e05ea356d474090abe6047ead61c6557018ee262e410ef40564","claim/146f46323e6287f0acc1cade26cc7977781ba6b86b5495423f865386c0411d18","claim/86cefde5ebbbff0ef8dbb1bcdc4b007ae53affb68d539983ff77bb83c1475972","claim/abc8d0a9a5e848b340c641c8360c5bb1c3d500a9fd46e0c63861fef25e4027fa","claim/940434b9657dd9b0bcab89025f7824a916065c82e9c44500e0eb15c34295a5ca","claim/00bac9168a75d23625da04a63bd7947b750d362a0563d557da7d6f0c9756af4f","claim/750c60c998c923192bade8be88b7f60fcf8ebabdea4d68ee2a80f41c2e358675","claim/904cac550558c7221352c3eca01f2e8f884512a4ae111c9e0a1ecf568a748a97","claim/a95ae63c7743a80819c2f562171fcb7441664ce1d9748d3c19db15824459c9a4","claim/706c3649c250b49103082c98c375a08bdfd577d71df89de3a51fd48bfef846dd","claim/6c40104f3234d8ac7e2a2b06082fb9c9d86fd1592c0051840910b6bb57928c57","claim/8709f8096f000086a49262aadbdd4191b4ece8b3e4d0e86706a34883ef09e0ed","claim/6bdd2d6f9bc737d2fc693c0746251a13bfaf53ff37592a0b9bba88278ed29682","claim/aca94037cc761682d432d6eed0a3d115953125cd66f8491d4b5fddeb763b1387","claim/5e440a2a3d52a756a0206ae3b2095aec817a57dd391cf487f46eaa43454dab65","claim/4018166d181fef29668a1cec0a073673397840483c692ac9ede80f928e2b971f","claim/d713287577b5b9a3f650d3d70c671612b0366bf51c5e0ea68bf19d876f35a065","claim/dcdba56c252618fb5159f5f92fc282b616d712e479d862745e5d5f90aecf01d5","claim/86003d8d1ff795f0b51b4f0bb4974ff8634a56ceec4707fa822d05387567dd5d","claim/86731e0e115c7079d2ac43e165bd99d2f7b2f351580d2c7505602d8c1122d79d","claim/6cccdb6905fe00b2b43b8333b2c4c28a530fefe36ba73c91eca72756ee731ccc","claim/fb0dc48fedcf5071142717e98ab2401e9ac3ad7c84b39fd573555ff5ef6992af"]}

/* countOf */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:`BUILDS`]-(n)
  RETURN count(n) AS total
}
RETURN id, total;
// {"ids":["data-center/openai-oracle-stargate-abilene-texas","data-center/epoch-gpu-clusters-8e7c1c46e619e20b","data-center/epoch-gpu-clusters-7c187abd7e79531b","data-center/epoch-gpu-clusters-9f206d8f54328fee","data-center/epoch-gpu-clusters-13fb0395bec80bee","data-center/epoch-gpu-clusters-53c0db2da459deae","data-center/epoch-gpu-clusters-0bb249c81a5255f7","data-center/epoch-gpu-clusters-23629460baf07d71","data-center/epoch-gpu-clusters-3378ea03c1457955","data-center/epoch-gpu-clusters-569c10765c0859db","data-center/epoch-gpu-clusters-81c37c72b1402185","data-center/epoch-gpu-clusters-ca9df90e3861d1eb","data-center/oracle-osaka","data-center/oracle-tokyo"]}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/oracle"]}
