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
// {"keys":["=which","=whichsubsidies","=whichsubsidiesdid","=whichsubsidiesdidintel","=whichsubsidiesdidinteltsmc","=whichsubsidiesdidinteltsmcsamsung","=whichsubsidiesdidinteltsmcsamsungand","=whichsubsidiesdidinteltsmcsamsungandmicron","=whichsubsidiesdidinteltsmcsamsungandmicronget","=whichsubsidiesdidinteltsmcsamsungandmicrongetand","=whichsubsidiesdidinteltsmcsamsungandmicrongetandwhat","=whichsubsidiesdidinteltsmcsamsungandmicrongetandwhatdid","=whichsubsidiesdidinteltsmcsamsungandmicrongetandwhatdidthey","=whichsubsidiesdidinteltsmcsamsungandmicrongetandwhatdidtheyinvest","=subsidies","=subsidiesdid","=subsidiesdidintel","=subsidiesdidinteltsmc","=subsidiesdidinteltsmcsamsung","=subsidiesdidinteltsmcsamsungand","=subsidiesdidinteltsmcsamsungandmicron","=subsidiesdidinteltsmcsamsungandmicronget","=subsidiesdidinteltsmcsamsungandmicrongetand","=subsidiesdidinteltsmcsamsungandmicrongetandwhat","=subsidiesdidinteltsmcsamsungandmicrongetandwhatdid","=subsidiesdidinteltsmcsamsungandmicrongetandwhatdidthey","=subsidiesdidinteltsmcsamsungandmicrongetandwhatdidtheyinvest","=didintel","=didinteltsmc","=didinteltsmcsamsung","=didinteltsmcsamsungand","=didinteltsmcsamsungandmicron","=didinteltsmcsamsungandmicronget","=didinteltsmcsamsungandmicrongetand","=didinteltsmcsamsungandmicrongetandwhat","=didinteltsmcsamsungandmicrongetandwhatdid","=didinteltsmcsamsungandmicrongetandwhatdidthey","=didinteltsmcsamsungandmicrongetandwhatdidtheyinvest","=intel","=inteltsmc","=inteltsmcsamsung","=inteltsmcsamsungand","=inteltsmcsamsungandmicron","=inteltsmcsamsungandmicronget","=inteltsmcsamsungandmicrongetand","=inteltsmcsamsungandmicrongetandwhat","=inteltsmcsamsungandmicrongetandwhatdid","=inteltsmcsamsungandmicrongetandwhatdidthey","=inteltsmcsamsungandmicrongetandwhatdidtheyinvest","=tsmc","=tsmcsamsung","=tsmcsamsungand","=tsmcsamsungandmicron","=tsmcsamsungandmicronget","=tsmcsamsungandmicrongetand","=tsmcsamsungandmicrongetandwhat","=tsmcsamsungandmicrongetandwhatdid","=tsmcsamsungandmicrongetandwhatdidthey","=tsmcsamsungandmicrongetandwhatdidtheyinvest","=samsung","=samsungand","=samsungandmicron","=samsungandmicronget","=samsungandmicrongetand","=samsungandmicrongetandwhat","=samsungandmicrongetandwhatdid","=samsungandmicrongetandwhatdidthey","=samsungandmicrongetandwhatdidtheyinvest","=andmicron","=andmicronget","=andmicrongetand","=andmicrongetandwhat","=andmicrongetandwhatdid","=andmicrongetandwhatdidthey","=andmicrongetandwhatdidtheyinvest","=micron","=micronget","=microngetand","=microngetandwhat","=microngetandwhatdid","=microngetandwhatdidthey","=microngetandwhatdidtheyinvest","=get","=getand","=getandwhat","=getandwhatdid","=getandwhatdidthey","=getandwhatdidtheyinvest","=andwhat","=andwhatdid","=andwhatdidthey","=andwhatdidtheyinvest","=what","=whatdid","=whatdidthey","=whatdidtheyinvest","=didthey","=didtheyinvest","=theyinvest","=invest"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=인텔","=인텔tsmc","=인텔tsmc삼성","=인텔tsmc삼성마이크론","=인텔tsmc삼성마이크론은","=인텔tsmc삼성마이크론은어떤","=인텔tsmc삼성마이크론은어떤보조금","=인텔tsmc삼성마이크론은어떤보조금을","=인텔tsmc삼성마이크론은어떤보조금을받","=인텔tsmc삼성마이크론은어떤보조금을받았고","=인텔tsmc삼성마이크론은어떤보조금을받았고무엇","=인텔tsmc삼성마이크론은어떤보조금을받았고무엇에","=인텔tsmc삼성마이크론은어떤보조금을받았고무엇에투자","=인텔tsmc삼성마이크론은어떤보조금을받았고무엇에투자했나","=tsmc","=tsmc삼성","=tsmc삼성마이크론","=tsmc삼성마이크론은","=tsmc삼성마이크론은어떤","=tsmc삼성마이크론은어떤보조금","=tsmc삼성마이크론은어떤보조금을","=tsmc삼성마이크론은어떤보조금을받","=tsmc삼성마이크론은어떤보조금을받았고","=tsmc삼성마이크론은어떤보조금을받았고무엇","=tsmc삼성마이크론은어떤보조금을받았고무엇에","=tsmc삼성마이크론은어떤보조금을받았고무엇에투자","=tsmc삼성마이크론은어떤보조금을받았고무엇에투자했나","=삼성","=삼성마이크론","=삼성마이크론은","=삼성마이크론은어떤","=삼성마이크론은어떤보조금","=삼성마이크론은어떤보조금을","=삼성마이크론은어떤보조금을받","=삼성마이크론은어떤보조금을받았고","=삼성마이크론은어떤보조금을받았고무엇","=삼성마이크론은어떤보조금을받았고무엇에","=삼성마이크론은어떤보조금을받았고무엇에투자","=삼성마이크론은어떤보조금을받았고무엇에투자했나","=마이크론","=마이크론은","=마이크론은어떤","=마이크론은어떤보조금","=마이크론은어떤보조금을","=마이크론은어떤보조금을받","=마이크론은어떤보조금을받았고","=마이크론은어떤보조금을받았고무엇","=마이크론은어떤보조금을받았고무엇에","=마이크론은어떤보조금을받았고무엇에투자","=마이크론은어떤보조금을받았고무엇에투자했나","=어떤","=어떤보조금","=어떤보조금을","=어떤보조금을받","=어떤보조금을받았고","=어떤보조금을받았고무엇","=어떤보조금을받았고무엇에","=어떤보조금을받았고무엇에투자","=어떤보조금을받았고무엇에투자했나","=보조금","=보조금을","=보조금을받","=보조금을받았고","=보조금을받았고무엇","=보조금을받았고무엇에","=보조금을받았고무엇에투자","=보조금을받았고무엇에투자했나","=받","=받았고","=받았고무엇","=받았고무엇에","=받았고무엇에투자","=받았고무엇에투자했나","=았고","=았고무엇","=았고무엇에","=았고무엇에투자","=았고무엇에투자했나","=무엇","=무엇에","=무엇에투자","=무엇에투자했나","=투자","=투자했나","=했나"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=インテル","=インテルtsmc","=インテルtsmcサムスン","=インテルtsmcサムスンマイクロン","=インテルtsmcサムスンマイクロンハ","=インテルtsmcサムスンマイクロンハドノ","=インテルtsmcサムスンマイクロンハドノ補助金","=インテルtsmcサムスンマイクロンハドノ補助金ヲ","=インテルtsmcサムスンマイクロンハドノ補助金ヲ受ケ","=インテルtsmcサムスンマイクロンハドノ補助金ヲ受ケ何","=インテルtsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ","=インテルtsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ投資","=インテルtsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタ","=インテルtsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタノ","=インテルtsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタノカ","=tsmc","=tsmcサムスン","=tsmcサムスンマイクロン","=tsmcサムスンマイクロンハ","=tsmcサムスンマイクロンハドノ","=tsmcサムスンマイクロンハドノ補助金","=tsmcサムスンマイクロンハドノ補助金ヲ","=tsmcサムスンマイクロンハドノ補助金ヲ受ケ","=tsmcサムスンマイクロンハドノ補助金ヲ受ケ何","=tsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ","=tsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ投資","=tsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタ","=tsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタノ","=tsmcサムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタノカ","=サムスン","=サムスンマイクロン","=サムスンマイクロンハ","=サムスンマイクロンハドノ","=サムスンマイクロンハドノ補助金","=サムスンマイクロンハドノ補助金ヲ","=サムスンマイクロンハドノ補助金ヲ受ケ","=サムスンマイクロンハドノ補助金ヲ受ケ何","=サムスンマイクロンハドノ補助金ヲ受ケ何ニ","=サムスンマイクロンハドノ補助金ヲ受ケ何ニ投資","=サムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタ","=サムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタノ","=サムスンマイクロンハドノ補助金ヲ受ケ何ニ投資シタノカ","=マイクロン","=マイクロンハ","=マイクロンハドノ","=マイクロンハドノ補助金","=マイクロンハドノ補助金ヲ","=マイクロンハドノ補助金ヲ受ケ","=マイクロンハドノ補助金ヲ受ケ何","=マイクロンハドノ補助金ヲ受ケ何ニ","=マイクロンハドノ補助金ヲ受ケ何ニ投資","=マイクロンハドノ補助金ヲ受ケ何ニ投資シタ","=マイクロンハドノ補助金ヲ受ケ何ニ投資シタノ","=マイクロンハドノ補助金ヲ受ケ何ニ投資シタノカ","=ドノ","=ドノ補助金","=ドノ補助金ヲ","=ドノ補助金ヲ受ケ","=ドノ補助金ヲ受ケ何","=ドノ補助金ヲ受ケ何ニ","=ドノ補助金ヲ受ケ何ニ投資","=ドノ補助金ヲ受ケ何ニ投資シタ","=ドノ補助金ヲ受ケ何ニ投資シタノ","=ドノ補助金ヲ受ケ何ニ投資シタノカ","=補助金","=補助金ヲ","=補助金ヲ受ケ","=補助金ヲ受ケ何","=補助金ヲ受ケ何ニ","=補助金ヲ受ケ何ニ投資","=補助金ヲ受ケ何ニ投資シタ","=補助金ヲ受ケ何ニ投資シタノ","=補助金ヲ受ケ何ニ投資シタノカ","=受ケ","=受ケ何","=受ケ何ニ","=受ケ何ニ投資","=受ケ何ニ投資シタ","=受ケ何ニ投資シタノ","=受ケ何ニ投資シタノカ","=何","=何ニ","=何ニ投資","=何ニ投資シタ","=何ニ投資シタノ","=何ニ投資シタノカ","=投資","=投資シタ","=投資シタノ","=投資シタノカ"],"most":50,"limit":51,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* flowParts */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Entity`)<-[:`INVESTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
WITH n
LIMIT $limit
WITH n, n.`amountUsdCents` AS cents
WITH n.`status` AS status, null AS year, n.`amountComparator` AS comparator, CASE WHEN cents IS NULL THEN coalesce(n.`amountCurrency`, '') END AS currency, collect(n) AS set, collect(CASE WHEN -9007199254740991 <= cents <= 9007199254740991 THEN toFloat(cents) ELSE cents END) AS cents
WITH collect([status, year, comparator, currency]) AS keys, collect(set) AS sets, collect(cents) AS amounts
CALL (sets) {
  UNWIND range(0, size(sets) - 1) AS g
  WITH sets[g] AS set, toFloat(g * $limit) AS first
  UNWIND range(0, size(set) - 1) AS i
  WITH set[i] AS n, first + i AS place
  MATCH (n)-[r:`COMPONENT_OF`|`SUPERSEDED_BY`|`INVESTED_BY`]-(d)
  WITH d, type(r) AS type, collect(place) AS places
  ORDER BY d.id
  RETURN collect(d) AS ends, collect(type) AS types, collect(places) AS lists
}
CALL (keys, sets, amounts, ends, types, lists) {
  UNWIND range(0, size(sets) - 1) AS g
  UNWIND range(0, size(sets[g]) - 1, 1000) AS i
  WITH g, keys[g] AS key, amounts[g][i..i + 1000] AS cents, sets[g][i..i + 1000] AS piece
  RETURN 'groups' AS list, [g, key, CASE WHEN key[3] IS NULL THEN cents ELSE [m IN piece | [m.`amountValue`, m.`amountDay`, m.`amountPerUsd`]] END, [m IN piece | m.id]] AS cells
  UNION ALL
  UNWIND range(0, size(ends) - 1) AS e
  WITH types[e] AS type, lists[e] AS places
  WHERE type IN ['COMPONENT_OF', 'SUPERSEDED_BY']
  UNWIND places AS place
  WITH DISTINCT place
  WITH place, sets[toInteger(place / $limit)][toInteger(place % $limit)] AS n
  RETURN 'tied' AS list, [place, n.id, EXISTS { (n)-[:`SUPERSEDED_BY`]->() }, COLLECT { MATCH (n)-[:`COMPONENT_OF`|`SUPERSEDED_BY`*1..8]->(m) RETURN DISTINCT m.id }] AS cells
  UNION ALL
  UNWIND range(0, size(ends) - 1) AS e
  WITH ends[e] AS d, types[e] AS type, lists[e] AS places
  WHERE type IN ['INVESTED_BY']
  WITH collect(d.id) AS ids, collect(places) AS leading
  UNWIND range(0, size(leading) - 1, 64) AS i
  RETURN 'investors' AS list, [ids[i..i + 64], leading[i..i + 64]] AS cells
}
RETURN list, cells;
// {"a1p0":["company/intel","company/tsmc","company/samsung-electronics","company/micron"],"limit":10001}

/* countOf */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Entity`)<-[:`INVESTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
RETURN count(n) AS total;
// {"a1p0":["company/intel","company/tsmc","company/samsung-electronics","company/micron"]}

/* sumsOf */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Entity`)<-[:`INVESTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"a1p0":["company/intel","company/tsmc","company/samsung-electronics","company/micron"]}

/* listOfKind */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Entity`)<-[:`INVESTED_BY`]-(n:`Investment`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
WITH n, n.`amountUsdCents` AS first
ORDER BY first IS NULL, first DESC, n.`id`
LIMIT $limit
CALL (n) {
  MATCH (n)-[:`INVESTED_BY`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
CALL (n) {
  MATCH (n)-[:`COMPONENT_OF`]->(m2)
  WITH m2
  LIMIT $h2limit
  RETURN collect([m2.`id`, m2.`namesKind`, m2.`namesLang`, m2.`namesValue`]) AS h2
}
CALL (n) {
  MATCH (n)-[:`SUPERSEDED_BY`]->(m3)
  WITH m3
  LIMIT $h3limit
  RETURN collect([m3.`id`, m3.`namesKind`, m3.`namesLang`, m3.`namesValue`]) AS h3
}
CALL (n) {
  MATCH (n)<-[:`FUNDS`]-(m4)
  WITH m4
  ORDER BY m4.`id`
  LIMIT $h4limit
  RETURN collect([m4.`id`, m4.`namesKind`, m4.`namesLang`, m4.`namesValue`]) AS h4
}
RETURN [n.`amountComparator`, n.`amountCurrency`, n.`amountUsdCents`, n.`amountValue`, n.`announced`, n.`id`, n.`namesKind`, n.`namesLang`, n.`namesValue`, n.`status`, h1, h2, h3, h4, COUNT { (n)<-[:`FUNDS`]-() } > $h4hub] AS cells
ORDER BY first IS NULL, first DESC, n.`id`;
// {"a1p0":["company/intel","company/tsmc","company/samsung-electronics","company/micron"],"limit":30,"h1limit":25,"h2limit":1,"h3limit":1,"h4limit":25,"h4hub":1000}

/* countOf */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Entity`)<-[:`GRANTED_TO`]-(n:`Subsidy`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
RETURN count(n) AS total;
// {"a1p0":["company/intel","company/tsmc","company/samsung-electronics","company/micron"]}

/* sumsOf */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Entity`)<-[:`GRANTED_TO`]-(n:`Subsidy`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, sum(n.`amountUsdCents` / 4294967296) AS high, sum(n.`amountUsdCents` % 4294967296) AS low, min(n.`amountUsdCents`) AS least, max(n.`amountUsdCents`) AS most;
// {"a1p0":["company/intel","company/tsmc","company/samsung-electronics","company/micron"]}

/* listOfKind */
WITH COLLECT { UNWIND $a1p0 AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS a1shown0
MATCH (n_a1:`Entity`)<-[:`GRANTED_TO`]-(n:`Subsidy`)
WHERE n_a1.`id` IN a1shown0
WITH DISTINCT n
WITH n, n.`amountUsdCents` AS first
ORDER BY first IS NULL, first DESC, n.`id`
LIMIT $limit
CALL (n) {
  MATCH (n)-[:`GRANTED_BY`]->(m1)
  WITH m1
  ORDER BY m1.`id`
  LIMIT $h1limit
  RETURN collect([m1.`id`, m1.`namesKind`, m1.`namesLang`, m1.`namesValue`]) AS h1
}
CALL (n) {
  MATCH (n)-[:`GRANTED_TO`]->(m2)
  WITH m2
  ORDER BY m2.`id`
  LIMIT $h2limit
  RETURN collect([m2.`id`, m2.`namesKind`, m2.`namesLang`, m2.`namesValue`]) AS h2
}
CALL (n) {
  MATCH (n)-[:`FUNDS`]->(m3)
  WITH m3
  ORDER BY m3.`id`
  LIMIT $h3limit
  RETURN collect([m3.`id`, m3.`namesKind`, m3.`namesLang`, m3.`namesValue`]) AS h3
}
RETURN [n.`amountComparator`, n.`amountCurrency`, n.`amountUsdCents`, n.`amountValue`, n.`decided`, n.`id`, n.`instrument`, n.`namesKind`, n.`namesLang`, n.`namesValue`, n.`status`, h1, h2, h3] AS cells
ORDER BY first IS NULL, first DESC, n.`id`;
// {"a1p0":["company/intel","company/tsmc","company/samsung-electronics","company/micron"],"limit":30,"h1limit":25,"h2limit":25,"h3limit":25}

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
// {"ids":["company/intel","company/micron","company/samsung-electronics","company/tsmc"],"most":500}

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
// {"ids":["company/intel","company/micron","company/samsung-electronics","company/tsmc"],"most":500}

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
// {"ids":["company/intel","company/micron","company/samsung-electronics","company/tsmc"],"most":500}

/* claimsOfMany */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)<-[:SUBJECT]-(c:Claim)-[:IN_SOURCE]->(s:Source)
  WHERE c.about = $about AND c.ended IS NULL
  WITH c, s
  ORDER BY c.about, c.strength
  LIMIT $limit
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN id, items;
// {"ids":["investment/us-investment-announcements-d802b4f90b8f6b24","investment/micron-us-2024","investment/intel-us-2024","investment/tsmc-us-2025","investment/tsmc-us-2024","investment/micron-us-first-phase-2024","investment/micron-us-2022","investment/samsung-texas-2024","investment/intel-apprenticeships-2024","investment/intel-nsf-workforce-2023","investment/intel-arizona-2024","investment/intel-new-mexico-2024","investment/intel-ohio-2024","investment/intel-oregon-2024","investment/micron-boise-2024","investment/micron-clay-2024","investment/micron-manassas-2024","investment/samsung-austin-2024","investment/samsung-taylor-2024","investment/tsmc-arizona-first-fab","investment/tsmc-arizona-third-fab-2024","subsidy/us-chips-intel-loans","subsidy/us-chips-intel-grant","subsidy/us-chips-tsmc-grant","subsidy/us-chips-samsung-grant","subsidy/us-chips-micron-grant","subsidy/us-chips-micron-manassas","subsidy/us-chips-intel-workforce","subsidy/us-chips-tsmc-workforce","subsidy/us-chips-micron-workforce","subsidy/us-chips-samsung-workforce"],"about":"amount","limit":6}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/micron","investment/us-investment-announcements-d802b4f90b8f6b24","company/tsmc","investment/tsmc-us-2025","investment/tsmc-us-2024","company/intel","investment/intel-us-2024","investment/intel-nsf-workforce-2023","company/samsung-electronics","investment/samsung-texas-2024","public-body/us-nsf"]}
