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
// {"keys":["wmircosoft","=mircosoft"],"most":300,"limit":301,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* termsOfKeys */
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
// {"keys":["pmirc","t7.0mi","t7.1co","t7.1ro","t7.2oft","t7.2sft","t8.0mi","t8.1rco","t8.1ico","t8.1cos","t8.1ros","t8.2oft","t8.2sft","t9.0mir","t9.1rco","t9.1ico","t9.1cos","t9.1ros","t9.1oso","t9.1cso","t9.2oft","t9.2sft","t10.0mir","t10.1rco","t10.1ico","t10.1cos","t10.1ros","t10.2soft","t10.2ooft","t11.0mir","t11.1rcos","t11.1icos","t11.2soft","t11.2ooft","smrks"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["wsakrainternet","=sakrainternet","wsakra","=sakra","winternet","=internet"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* termsOfKeys */
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
// {"keys":["psakr","sskrn","t4.0sa","t4.1ra","t4.1ka","t5.0sa","t5.1kra","t5.1ara","t6.0sa","t6.1ak","t6.1sk","sskr","pinte","t6.0in","t6.1er","t6.1tr","t6.2et","t6.2nt","t7.0in","t7.1te","t7.1ne","t7.1er","t7.1tr","t7.2net","t7.2ret","t8.0in","t8.1nte","t8.1ite","t8.1ter","t8.1ner","t8.1ern","t8.1trn","t8.2net","t8.2ret","t9.0int","t9.1ter","t9.1ner","t9.1ern","t9.1trn","t9.2net","t9.2ret","t10.0int","t10.1ter","t10.1ner","t10.2rnet","t10.2enet","sntrn"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["woracledatacentresinjapan","=oracledatacentresinjapan","woracle","=oracle","wdata","=data","wcentres","=centres","win","=in","wjapan","=japan"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* termsOfKeys */
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
// {"keys":["porac","srkrt","t5.0or","t5.1cle","t5.1ale","t6.0or","t6.1ac","t6.1rc","t7.0or","t7.1ra","t7.1oa","srkr","t4.0da","t4.1ta","t4.1aa","t5.0da","t5.1ata","t5.1dta","t6.0ce","t6.1tr","t6.1nr","t7.0ce","t7.1nt","t7.1et","t8.0ce","t8.1ent","t8.1cnt","ssntr","pjapa","t4.0ja","t4.1an","t4.1pn","t5.0ja","t5.1pan","t5.1aan","t6.0ja","t6.1ap","t6.1jp","sjpn"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["w오라클의일본데이터센터투자","=오라클의일본데이터센터투자","w오라클의","=오라클의","w일본","=일본","w데이터센터","=데이터센터","w투자","=투자"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* termsOfKeys */
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
// {"keys":["p오라클의","srkrp","b오라","b라클","b클의","t3.0오","t3.1클의","t3.1라의","t4.0오라","t4.1클의","t4.1라의","t5.0오라","t5.1라클의","t5.1오클의","srkr","b일본","srpn","b데이","b이터","b터센","b센터","t4.0데이","t4.1센터","t4.1터터","t5.0데이","t5.1터센터","t5.1이센터","t6.0데이","t6.1이터","t6.1데터","stsnt","p투자","b투자"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["wactontheprotectionofpersonalinformationappi","=actontheprotectionofpersonalinformationappi","=actontheprotectionofpersonalinformation","wact","=act","won","=on","wthe","=the","wprotection","=protection","wof","=of","wpersonal","=personal","winformation","=information","wappi","=appi"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

/* termsOfKeys */
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
// {"keys":["pacto","t8.0pr","t8.1tec","t8.1oec","t8.2ion","t8.2ton","t9.0pro","t9.1tec","t9.1oec","t9.1ect","t9.1tct","t9.2ion","t9.2ton","t10.0pro","t10.1ote","t10.1rte","t10.1tec","t10.1oec","t10.1ect","t10.1tct","t10.2tion","t10.2cion","t11.0pro","t11.1otec","t11.1rtec","t11.1tect","t11.1oect","t11.2tion","t11.2cion","t12.0prot","t12.1tect","t12.1oect","t12.2tion","t12.2cion","sprtk","t6.0pe","t6.1so","t6.1ro","t6.2al","t6.2nl","t7.0pe","t7.1rs","t7.1es","t7.1so","t7.1ro","t7.2nal","t7.2oal","t8.0pe","t8.1ers","t8.1prs","t8.1rso","t8.1eso","t8.1son","t8.1ron","t8.2nal","t8.2oal","t9.0per","t9.1rso","t9.1eso","t9.1son","t9.1ron","t9.2nal","t9.2oal","t10.0per","t10.1rso","t10.1eso","t10.2onal","t10.2snal","sprsn","t9.0inf","t9.1rma","t9.1oma","t10.0inf","t10.1orm","t10.1frm","t10.1rma","t10.1oma","t10.2aion","t11.0inf","t11.1form","t11.1norm","t11.1orma","t11.1frma","t11.1rmat","t11.1omat","t11.2aion","t12.0info","t12.1orma","t12.1frma","t12.1rmat","t12.1omat","t12.2aion","t13.0info","t13.1orma","t13.1frma","t13.2ation","t13.2mtion","snprm","pappi","t4.0ap","t4.1pi","t5.0ap","t5.1ppi","t5.1api"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["wmicrosoft","=microsoft","wmicrosofts","=microsofts"],"most":100,"limit":101,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=sakurainternet","wsafra","=safra","wsakura","=sakura","w사쿠라","=사쿠라"],"most":100,"limit":101,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["woracles","=oracles","=オラクル","=오라클","wオラクル","w오라클","w오라클의","=오라클의","wcenters","=centers","wcentre","=centre","=saintlucia","=セントルシア","=세인트루시아","wセントルシア","w세인트루시아","wjapans","wjapanese","=japaneseyenperusdollarmay2022","=japaneseyenperusdollarmay2023","=japaneseyenperusdollarmay2024","=japanwarinessofamericanclouds","=japaneseyenperusdollarjuly2022","=japaneseyenperusdollarjuly2023","=japaneseyenperusdollarjuly2024","=japaneseyenperusdollarjune2022","=japaneseyenperusdollarjune2023","=japaneseyenperusdollarjune2024","=japaneseyenperusdollarapril2022","=japaneseyenperusdollarapril2023","=japaneseyenperusdollarapril2024","=japaneseyenperusdollarmarch2022","=japaneseyenperusdollarmarch2023","=japaneseyenperusdollarmarch2024","=japaneseyenperusdollaraugust2022","=japaneseyenperusdollaraugust2023","=japaneseyenperusdollaraugust2024","=japaneseyenperusdollarjanuary2022","=japaneseyenperusdollarjanuary2023","=japaneseyenperusdollarjanuary2024","=japaneseyenperusdollaroctober2022","=japaneseyenperusdollaroctober2023","=japaneseyenperusdollaroctober2024","=japaneseyenperusdollardecember2022","=japaneseyenperusdollardecember2023","=japaneseyenperusdollardecember2024","=japaneseyenperusdollarfebruary2022","=japaneseyenperusdollarfebruary2023","=japaneseyenperusdollarfebruary2024","=japaneseyenperusdollarnovember2022","=japaneseyenperusdollarnovember2023","=japaneseyenperusdollarnovember2024","=japaneseyenperusdollarseptember2022","=japaneseyenperusdollarseptember2023","=japaneseyenperusdollarseptember2024","=japansbuildupofdomesticcloudproviders","=japansrequestforamericaninvestmentinai","=japandatasovereigntyandeconomicsecurity","=japansdirectinvestmentintheunitedstates2023","=japansdemandthatsensitivedatastayinthecountry","=japansrequestforamericaninvestmentinaiapril2024","=japansdirectinvestmentintheunitedstatesendof2022","=japaneseunitoforacletoinvestmorethan8bndollarsinjapanarticle117184","=japans"],"most":100,"limit":101,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=오라클의일본데이터센터투자2024년","w오라클","=오라클","w오라클도","=오라클도","=oracle","=オラクル","woracle","wオラクル","w일본에","w일본의","=일본정부","=일본방위성","=일본경제산업성","=일본정부클라우드","=일본지방자치단체","=미국ai동반자일본","=오라클일본의큰수요","=일본개인정보보호법","=미국과일본의ai협력","=일본경제안전보장추진법","=일본의대일ai투자요청","=일본의자국클라우드육성","=미국기업일본의데이터규범","=아마존의일본클라우드투자","=일본데이터주권과경제안보","=일본의생성형ai시장규모","=미국기업일본의클라우드고객","=미국기업커지는일본ai시장","=일본미국클라우드에대한경계","=일본의대미직접투자2023년","=일본의대미직접투자2022년말","=일본클라우드시장의일본기업점유율","=아마존의일본클라우드투자2024년","=일본경제산업성의사쿠라인터넷보조금","=마이크로소프트의일본클라우드ai투자","=민감한데이터를국내에두려는일본의기조","=일본경제산업성의ai슈퍼컴퓨터보조금","=일본경제안보법에따른클라우드지원제도","=일본의대일ai투자요청2024년4월","=오라클일본에11조원투자해데이터센터증설","=마이크로소프트의일본클라우드ai투자2024년","=일본경제산업성의사쿠라인터넷보조금2024년2월","=일본에","=일본의","w日데이터센터에","=오라클도쿄데이터센터","=오라클오사카데이터센터","=구글의도쿄부근데이터센터","=빅테크日데이터센터잇단증설오라클도80억달러투자","=データセンター","wデータセンター","w투자해","=상호투자","=민간ai투자","=해외직접투자","w해외직접투자","=기시다되돌아가는투자","=kddi의ai슈퍼컴퓨터투자","=미국의민간ai투자2023년","=한국의민간ai투자2022년","=한국의민간ai투자2023년","=중국의대미직접투자2022년말","=kddi의ai슈퍼컴퓨터투자2024년"],"most":100,"limit":101,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"ids":["policy/jp-appi"],"most":500}

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
// {"ids":["company/microsoft","investment/microsoft-japan-2024","rationale/microsoft-japan-2024-ai-economy","source/gulfnews-1.102087071","source/jiji-2024-04-09","source/nippon-com-2024-04-10"],"most":500}

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
// {"ids":["company/sakura-internet","rationale/jp-meti-sakura-data-sovereignty","rationale/jp-meti-sakura-economic-security","source/yomiuri-2024-02-15","source/yonhap-2024-02-15","subsidy/jp-meti-sakura-2024-02"],"most":500}

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
// {"ids":["investment/oracle-japan-2024","source/asiae-2024-04-18","source/nikkei-2024-04-18"],"most":500}

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
// {"ids":["investment/oracle-japan-2024","source/etnews-2024-04-18"],"most":500}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["policy/jp-appi"]}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/microsoft","investment/microsoft-japan-2024","company/sakura-internet","subsidy/jp-meti-sakura-2024-02","investment/oracle-japan-2024"]}
