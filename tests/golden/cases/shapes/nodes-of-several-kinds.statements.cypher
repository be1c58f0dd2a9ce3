/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["country/jp","company/nobody","company/oracle"]}

/* formerEntities */
UNWIND $ids AS id
MATCH (n:Former {id: id})
RETURN id, n.shownAs AS shownAs
ORDER BY id;
// {"ids":["company/nobody"]}
