/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`id`] AS cells;
// {"ids":["company/oracle"]}
