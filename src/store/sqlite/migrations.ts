import { StoreOutdated } from '../errors.ts';
import type { Connection } from './driver.mjs';
import { numberOf, readState } from './graph-file.ts';
import { identifier } from './sql/identifier.ts';

/** A step from one version of the layout to the next. It must not assume anything that the ontology declares. */
export interface Migration {
  /** What the step does, for readers of the list. */
  readonly name: string;
  readonly up: (connection: Connection) => void;
}

/** The steps from version 1 on, in their order. A step that was released is never changed. */
export const migrations: readonly Migration[] = [
  {
    name: 'The id of a claim leaves out where it is said: what follows from other ids cannot be brought over',
    up: (connection) => {
      if (connection.prepare('SELECT 1 FROM claim LIMIT 1').all([]).length > 0)
        throw new StoreOutdated(older);
    },
  },
  {
    name: 'Links hold what they rest on, and some hold several times: what was computed from claims before lacks both',
    up: (connection) => {
      if (connection.prepare('SELECT 1 FROM claim LIMIT 1').all([]).length > 0)
        throw new StoreOutdated(older);
      const links = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'l!_%' ESCAPE '!'")
        .all([]);
      for (const [name] of links) connection.exec(`DROP TABLE ${identifier(String(name))}`);
    },
  },
  {
    name: 'What claims of one link say of it is compared, and what is shown as one has no links to itself: both were computed otherwise',
    up: (connection) => {
      const several =
        'SELECT 1 FROM claim GROUP BY "group" HAVING count(*) > 1 AND max(qualifiers IS NOT NULL) LIMIT 1';
      const loops =
        'SELECT 1 FROM claim WHERE subject_rid = object_rid AND (namedSubject IS NOT NULL OR namedObject IS NOT NULL) LIMIT 1';
      for (const found of [several, loops])
        if (connection.prepare(found).all([]).length > 0) throw new StoreOutdated(older);
    },
  },
];

const older =
  'The store holds a graph in the form of an earlier version: write its claims to a file with `cuibono export` of that version, and import that file into an empty folder.';

/** The version that a graph has after some steps. */
export const versionAfter = (steps: readonly Migration[]): number => 1 + steps.length;

/**
 * Brings a graph to the newest version. Each step is one transaction that also raises the version: if the process is
 * killed in between, the next start goes on with the step that was not done. Two processes that start together share
 * the steps out.
 */
export function migrate(connection: Connection, steps: readonly Migration[]): void {
  while (numberOf(connection, 'PRAGMA user_version') < versionAfter(steps)) {
    connection.exec('BEGIN IMMEDIATE');
    try {
      const version = numberOf(connection, 'PRAGMA user_version');
      const step = steps[version - 1];
      if (step !== undefined) {
        step.up(connection);
        connection.exec(`PRAGMA user_version = ${version + 1}`);
        count(connection);
      }
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.inTransaction()) connection.exec('ROLLBACK');
      throw error;
    }
  }
}

/** A step is a commit as any other: the log tells by the numbers of its commits which file it belongs to. */
function count(connection: Connection): void {
  const held = readState(connection);
  if (held === undefined) return;
  const { store: _, number, ...rest } = held;
  const state = JSON.stringify({ number: number + 1, ...rest });
  connection.prepare("UPDATE meta SET value = ?1 WHERE key = 'state'").run([state]);
}
