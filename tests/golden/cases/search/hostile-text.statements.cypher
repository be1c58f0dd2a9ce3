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
// {"keys":["wfooand","=fooand","wfoo","=foo","wand","=and"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["pfooa","pan"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["wmatchndetachdeleten","=matchndetachdeleten","=matchdetachdeleten","wmatch","=match","wn","=n","wdetach","=detach","wdelete","=delete"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["pmatc","smjnt","t4.0ma","t4.1ch","t4.1th","t5.0ma","t5.1tch","t5.1ach","t6.0ma","t6.1at","t6.1mt","t5.0de","t6.0de","t6.1ta","t6.1ea","t7.0de","t7.1et","t7.1dt","t5.1ete","t5.1lte","t6.1le","t6.1ee","t7.1el","t7.1dl","strt","pn"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["w","="],"most":300,"limit":301,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["p"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["w","="],"most":300,"limit":301,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["p"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["w","="],"most":300,"limit":301,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["p"],"most":4000,"limit":4001,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["=andorra","wandorra"],"most":100,"limit":101,"samples":["1","2","3","4","5","6","7"],"whole":[""]}

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
// {"keys":["wmarch","=march","wtrade","=trade","=nec","=ntt","wnec","wnew","wnot","wntt","=niue","wnear","wnews","wniue","=nauru","=nepal","=niger","wnamed","wnames","wnauru","wnepal","wnevis","wniger","wnorth","wnoted","=norway","wnikkei","wnippon","wnorway","=namibia","=nigeria","wnamibia","wnigeria","wnorfolk","=nec의ai모델","=ntt의ai모델","wnational","wnorthern","wnovember","=necノaiモデル","=nicaragua","=nttノaiモデル","wnicaragua","=newzealand","=northkorea","=netherlands","wnetherlands","=nec의ai모델이름미상","=newcaledonia","=ntt의ai모델이름미상","=necノaiモデル名称不明","=norfolkisland","=nttノaiモデル名称不明","=northmacedonia","=northernmarianaislands","=netherlandskingdomofthe","=nippontelegraphandtelephone","=nationalassemblyofsouthkorea","=newtaiwandollarperusdollarmay2022","=newtaiwandollarperusdollarmay2023","=newtaiwandollarperusdollarmay2024","=newtaiwandollarperusdollarjuly2022","=newtaiwandollarperusdollarjuly2023","=newtaiwandollarperusdollarjuly2024","=newtaiwandollarperusdollarjune2022","=newtaiwandollarperusdollarjune2023","=newtaiwandollarperusdollarjune2024","=newtaiwandollarperusdollarapril2022","=newtaiwandollarperusdollarapril2023","=newtaiwandollarperusdollarapril2024","=newtaiwandollarperusdollarmarch2022","=newtaiwandollarperusdollarmarch2023","=newtaiwandollarperusdollarmarch2024","=newtaiwandollarperusdollaraugust2022","=newtaiwandollarperusdollaraugust2023","=newtaiwandollarperusdollaraugust2024","=newtaiwandollarperusdollarjanuary2022","=newtaiwandollarperusdollarjanuary2023","=newtaiwandollarperusdollarjanuary2024","=newtaiwandollarperusdollaroctober2022","=newtaiwandollarperusdollaroctober2023","=newtaiwandollarperusdollaroctober2024","=newtaiwandollarperusdollardecember2022","=newtaiwandollarperusdollardecember2023","=newtaiwandollarperusdollardecember2024","=newtaiwandollarperusdollarfebruary2022","=newtaiwandollarperusdollarfebruary2023","=newtaiwandollarperusdollarfebruary2024","=newtaiwandollarperusdollarnovember2022","=newtaiwandollarperusdollarnovember2023","=newtaiwandollarperusdollarnovember2024","=newtaiwandollarperusdollarseptember2022","=newtaiwandollarperusdollarseptember2023","=newtaiwandollarperusdollarseptember2024"],"most":100,"limit":101,"samples":["1","2","3","4","5","6","7"],"whole":[""]}
