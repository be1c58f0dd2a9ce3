/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=fooand","1=fooand","2=fooand","3=fooand","4=fooand","pfooan","1pfooan","2pfooan","3pfooan","4pfooan","wfoo","1wfoo","2wfoo","3wfoo","4wfoo","pand","1pand","2pand","3pand","4pand"],"limit":301}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["=matchndetachdeleten","1=matchndetachdeleten","2=matchndetachdeleten","3=matchndetachdeleten","4=matchndetachdeleten","pmatchnde","1pmatchnde","2pmatchnde","3pmatchnde","4pmatchnde","wmatch","1wmatch","2wmatch","3wmatch","4wmatch","wn","1wn","2wn","3wn","4wn","wdetach","1wdetach","2wdetach","3wdetach","4wdetach","wdelete","1wdelete","2wdelete","3wdelete","4wdelete","pn","1pn","2pn","3pn","4pn"],"limit":301}

/* termsOfSpellings */ UNWIND $keys AS key CALL (key) { MATCH (s:Spelling {key: key}) WITH DISTINCT s.term AS term ORDER BY term LIMIT $limit RETURN collect(term) AS terms } RETURN key, terms ORDER BY key;
// {"keys":["dmatch","datch","dmtch","dmach","dmath","dmatc","ddetach","detach","ddtach","ddeach","ddetch","ddetah","ddetac","ddelete","delete","ddlete","ddeete","ddelte","ddelee","ddelet","strt"],"limit":100}

/* entitiesOfTerms */ UNWIND $keys AS key CALL (key) { MATCH (t:Term {key: key}) WITH t LIMIT $limit RETURN collect(t.entity) AS entities } RETURN key, entities ORDER BY key;
// {"keys":["wmarch","1wmarch","2wmarch","3wmarch","4wmarch","wtrade","1wtrade","2wtrade","3wtrade","4wtrade"],"limit":301}
