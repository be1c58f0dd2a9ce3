/**
 * Begins a transaction and tells the state that it sees, of which graph: it sees that one until it ends, whatever is committed
 * meanwhile. One that had begun before is ended.
 */
export function holdState(connection) {
  if (connection.inTransaction()) connection.exec('ROLLBACK');
  connection.exec('BEGIN');
  return connection
    .prepare("SELECT key, value FROM meta WHERE key IN ('state', 'store') ORDER BY key")
    .all([]);
}
