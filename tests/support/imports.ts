import { afterAll, beforeEach } from 'vitest';
import { graph } from '../../schema/index.ts';
import type { Problem } from '../../src/claims/problem.ts';
import { statement } from '../../src/cypher/statement.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import type { ImportOptions, ImportSummary } from '../../src/importer/import-options.ts';
import { prepareStore } from '../../src/importer/prepare-store.ts';
import type { Row, Store } from '../../src/store/store.ts';
import { type StoreUnderTest, soon, type storesUnderTest } from './stores.ts';

export interface Imported extends ImportSummary {
  readonly problems: readonly Problem[];
}

/** Imports files, and gives what was refused beside the summary. */
export async function importInto(
  store: Store,
  files: readonly string[],
  more: Partial<ImportOptions> = {},
): Promise<Imported> {
  const problems: Problem[] = [];
  const summary = await importFiles(files, {
    store,
    ontology: graph,
    report: (problem) => problems.push(problem),
    ...more,
  });
  return { ...summary, problems };
}

/** A store that every test finds empty. */
export interface EmptyForEach {
  readonly store: Store;
  /** Empties it in the middle of a test. */
  anew(): Promise<void>;
}

/** Neo4j keeps its constraints and indexes from one test to the next: to make them takes seconds. */
export function emptyForEach({ name, open }: ReturnType<typeof storesUnderTest>[number]): EmptyForEach {
  let opened: StoreUnderTest | undefined;
  const anew = async () => {
    if (opened !== undefined && name === 'neo4j') return opened.store.prepare([empty], soon());
    await opened?.destroy();
    opened = await open();
    await prepareStore(opened.store, graph, soon());
  };
  beforeEach(anew);
  afterAll(() => opened?.destroy());
  return {
    anew,
    get store() {
      if (opened === undefined) throw new Error('No test has begun.');
      return opened.store;
    },
  };
}

const empty = statement('empty', 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS', {});

/** The graph's hash once some files are imported into the emptied store. */
export async function hashOf(
  world: EmptyForEach,
  files: readonly string[],
  more: Partial<ImportOptions> = {},
): Promise<string> {
  await world.anew();
  await importInto(world.store, files, more);
  return graphHash(world.store);
}

export const ask = (store: Store, text: string, params = {}): Promise<readonly Row[]> =>
  store.read(statement('ask', text, params), soon());

/** How many claims the store holds, and how many its ledger says: equal wherever no batch is half there. */
export async function claimsAndLedger(store: Store): Promise<readonly [unknown, unknown]> {
  const [claims] = await ask(store, 'MATCH (c:Claim) RETURN count(c) AS n');
  const [ledger] = await ask(store, 'MATCH (b:Batch) RETURN sum(b.claims) AS n');
  return [claims?.n, ledger?.n];
}

/** How many nodes an import has left: all but the mark of the format, which stands there from the start. */
export async function nodesStored(store: Store): Promise<unknown> {
  const [row] = await ask(store, 'MATCH (n) WHERE NOT n:Format RETURN count(n) AS n');
  return row?.n;
}
