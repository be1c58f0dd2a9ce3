/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["company/does-not-exist"]}

/* formerEntities */
UNWIND $ids AS id
MATCH (n:Former {id: id})
RETURN id, n.shownAs AS shownAs
ORDER BY id;
// {"ids":["company/does-not-exist"]}
