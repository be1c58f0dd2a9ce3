import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { graph } from '../../schema/index.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import { constraints } from '../../src/store/neo4j/cypher/constraints.ts';
import { type Neo4jAddress, openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { emptyNodes, withRawNeo4j } from './raw-neo4j.ts';

/** An empty store, prepared for its ontology, and what closes it and removes its data. */
export interface StoreUnderTest {
  readonly store: Store;
  destroy(): Promise<void>;
}

/** The stores a test file runs against. Neo4j is left out when there is none; its start says so. */
export function storesUnderTest(): readonly {
  readonly name: Store['kind'];
  open(ontology?: Ontology): Promise<StoreUnderTest>;
}[] {
  const address = inject('neo4j');
  const sqlite = { name: 'sqlite' as const, open: openEmptySqlite };
  if (!address) return [sqlite];
  return [sqlite, { name: 'neo4j' as const, open: (ontology = graph) => openEmptyNeo4j(address, ontology) }];
}

/** A call option for tests that are not about time. */
export const soon = () => ({ deadline: Date.now() + 60_000 });

/** An empty SQLite store in a folder of its own. */
export async function openEmptySqlite(ontology: Ontology = graph): Promise<StoreUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-store-'));
  const store = await openSqlite(folder, ontology);
  await store.prepare(soon());
  return {
    store,
    destroy: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openEmptyNeo4j(address: Neo4jAddress, ontology: Ontology): Promise<StoreUnderTest> {
  const store = await openNeo4j(address, ontology);
  await emptyNeo4j(address, ontology);
  await store.prepare(soon());
  return {
    store,
    destroy: async () => {
      await withRawNeo4j(address, emptyNodes);
      await store.close();
    },
  };
}

/**
 * Takes away all nodes, and the constraints and indexes that the ontology does not ask for. To make those of hundreds of columns takes
 * seconds, and Neo4j plans every statement anew after it.
 */
function emptyNeo4j(address: Neo4jAddress, ontology: Ontology): Promise<void> {
  const kept = constraints(ontology).map(({ name }) => name);
  return withRawNeo4j(address, async (run) => {
    await emptyNodes(run);
    const left = { kept };
    for (const { name } of await run('SHOW CONSTRAINTS YIELD name WHERE NOT name IN $kept RETURN name', left))
      await run(`DROP CONSTRAINT \`${name}\``);
    for (const { name } of await run(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' AND NOT name IN $kept RETURN name",
      left,
    ))
      await run(`DROP INDEX \`${name}\``);
  });
}
