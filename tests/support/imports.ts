import { afterAll, beforeEach, inject } from 'vitest';
import { graph } from '../../schema/index.ts';
import type { Problem } from '../../src/claims/problem.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import type { ImportOptions, ImportSummary } from '../../src/importer/import-options.ts';
import type { Store } from '../../src/store/store.ts';
import { heldClaims, heldEntities, heldLedger } from './held.ts';
import { emptyNodes, withRawNeo4j } from './raw-neo4j.ts';
import type { StoreUnderTest, storesUnderTest } from './stores.ts';

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
    if (opened !== undefined && name === 'neo4j') {
      const address = inject('neo4j');
      if (address) await withRawNeo4j(address, emptyNodes);
      return;
    }
    await opened?.destroy();
    opened = await open();
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

/** How many claims the store holds, and how many its ledger says: equal wherever no batch is half there. */
export async function claimsAndLedger(store: Store): Promise<readonly [number, number]> {
  const batches = await heldLedger(store, 'Batch');
  return [(await heldClaims(store)).length, batches.reduce((sum, { claims }) => sum + Number(claims), 0)];
}

/** How many entities and claims an import has left. */
export async function nodesStored(store: Store): Promise<number> {
  return (await heldEntities(store)).size + (await heldClaims(store)).length;
}
