import { StoreUnavailable } from '../errors.ts';
import { connect } from './driver.mjs';

/** The one release of SQLite that answers are tested with: others answer some nested conditions wrongly. */
const pinnedVersion = '3.53.4';

/** What the dialect relies on, each with the answer that it must have. */
const probes: readonly (readonly [what: string, text: string, answer: string])[] = [
  ['its version', 'SELECT sqlite_version()', pinnedVersion],
  [
    'a condition within a condition',
    `SELECT group_concat(id, ' ') FROM (SELECT n.id FROM node n WHERE EXISTS (
      SELECT 1 FROM link l WHERE l.a = n.rid AND EXISTS (
        SELECT 1 FROM link m WHERE m.a = l.b AND EXISTS (SELECT 1 FROM node o WHERE o.rid = m.b AND o.n > 2))) ORDER BY n.id)`,
    'a b',
  ],
  [
    'the order of a list',
    'SELECT json_group_array(json_array(id)) FROM (SELECT id FROM node ORDER BY n DESC LIMIT 3)',
    '[["d"],["c"],["b"]]',
  ],
];

/**
 * Asks the driver what it must answer correctly.
 * @throws {StoreUnavailable} where it does not
 */
export function probeDriver(): void {
  const connection = connect(':memory:');
  try {
    connection.exec(
      `CREATE TABLE node (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, n INTEGER) STRICT;
      CREATE TABLE link (a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;
      INSERT INTO node VALUES (1, 'a', 0), (2, 'b', 1), (3, 'c', 2), (4, 'd', 3);
      INSERT INTO link VALUES (1, 2), (1, 3), (2, 3), (3, 4)`,
    );
    for (const [what, text, answer] of probes) {
      const [row] = connection.prepare(text).all([]);
      if (row?.[0] === answer) continue;
      throw new StoreUnavailable(
        `This build of SQLite is not the one that the program was tested with (${what} is wrong): run \`npm ci\` again.`,
      );
    }
    if (!refusesWrongType(connection.exec)) {
      throw new StoreUnavailable('This build of SQLite does not enforce strict types: run `npm ci` again.');
    }
  } finally {
    connection.close();
  }
}

function refusesWrongType(exec: (text: string) => void): boolean {
  try {
    exec("INSERT INTO node VALUES (5, 'e', 'no number')");
    return false;
  } catch {
    return true;
  }
}
