/** In the graph of a past day, the sources that were known then; its existence is what makes a graph one of a past day. */
export const knownSources = 'known_source';

/** In the graph of a past day, what was named but not yet mentioned: see `find-lost.ts`. */
export const absentEntities = 'absent_entity';

/**
 * Hides from a connection the claims that were not known on the day of its graph; the graph of the present stays as it is. All
 * claims are in the file: to take half of a million out of their indexes would take as long as everything else. Statements say
 * `claim`, and are shown the known ones; `main.claim` are all. The two conditions are subqueries for a reason: SQLite asks
 * those last, behind the `tick()` by which a read of many hidden claims can be ended.
 */
export function showOnlyKnown(connection) {
  const isPast = connection.prepare('SELECT 1 FROM main.sqlite_schema WHERE name = ?1').all([knownSources]);
  if (isPast.length === 0) return;
  connection.exec(
    `CREATE TEMP VIEW IF NOT EXISTS claim AS SELECT * FROM main.claim c WHERE (random() & 63 OR tick() OR c.rid)
    AND (SELECT 1 FROM main.${knownSources} k WHERE k.rid = c.source_rid) IS NOT NULL
    AND (SELECT 1 FROM main.${absentEntities} a WHERE a.rid = c.subject_rid) IS NULL`,
  );
}
