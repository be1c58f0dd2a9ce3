import type { Ontology } from '../../ontology/ontology.ts';
import { uniqueProperties } from '../../ontology/unique-properties.ts';
import { StoreOutdated, StoreUnavailable } from '../errors.ts';
import type { Row } from '../store.ts';
import { constraints } from './cypher/constraints.ts';
import { formatOfStore, mergeFormat } from './cypher/format.ts';
import { indexNames, labelUnique, uniqueIndex } from './cypher/label-unique.ts';
import { type CypherStatement, statement } from './cypher/statement.ts';
import { finishLoad, type LoadRunner } from './finish-load.ts';

/**
 * The format in which Neo4j holds claims, what is shown of them and the search terms. Raise it with every change after which an
 * older store would give different answers: it is then refused instead of answering wrongly.
 */
export const storeFormat = 4;

/** What notes the format, as a node that a bulk load brings. */
export const formatNode = Object.freeze({ id: 'format', number: storeFormat });

/** How the statements are run; `alone` is for those that may not run in a transaction. */
export interface PrepareRunner extends LoadRunner {
  alone(statement: CypherStatement): Promise<readonly Row[]>;
}

/** Creates constraints and indexes, waits for them, and sets what a bulk load could not. */
export async function prepareNeo4j(
  runner: PrepareRunner,
  ontology: Ontology,
  deadline: number,
): Promise<void> {
  const [found] = await runner.read(formatOfStore());
  const known = found?.number ?? null;
  if (known === null ? Number(found?.filled) > 0 : Number(known) !== storeFormat)
    throw new StoreOutdated(
      'The store was filled by another version of this program: write its claims to a file with `cuibono export`, and import them into an empty store.',
    );
  // A constraint has an index of its name. There are hundreds, and to ask for each takes seconds.
  const made = new Set((await runner.read(indexNames())).map(({ name }) => String(name)));
  // Before its index is made, so that a run that was killed in between does it again.
  if (!made.has(uniqueIndex)) await runner.alone(labelUnique(uniqueProperties(ontology)));
  for (const constraint of constraints(ontology))
    if (!made.has(constraint.name)) await runner.alone(constraint);
  await runner.alone(awaitIndexes(deadline));
  if (known === null) await runner.write([mergeFormat(storeFormat)]);
  await finishLoad(runner);
}

/** @throws {StoreUnavailable} where nobody has prepared or filled a graph, most often since the database was mistyped */
export async function throwIfNoGraph(runner: LoadRunner, database: string): Promise<void> {
  const [found] = await runner.read(formatOfStore());
  if ((found?.number ?? null) !== null || Number(found?.filled) > 0) return;
  throw new StoreUnavailable(
    `The database ${database} of Neo4j holds no graph: set NEO4J_DATABASE to the one that holds it, or import claims first.`,
  );
}

/** Indexes of a graph that was loaded in bulk take minutes to fill. */
const awaitIndexes = (deadline: number): CypherStatement =>
  statement('awaitIndexes', 'CALL db.awaitIndexes($seconds)', {
    seconds: Math.max(1, Math.ceil((deadline - Date.now()) / 1_000)),
  });
