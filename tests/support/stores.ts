import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';
import { type Neo4jAddress, openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import type { Store } from '../../src/store/store.ts';

/** An empty store, and what closes it and removes its data. */
export interface StoreUnderTest {
  readonly store: Store;
  destroy(): Promise<void>;
}

/** The stores a test file runs against. Neo4j is left out when there is none; its start says so. */
export function storesUnderTest(): readonly {
  readonly name: Store['kind'];
  open(): Promise<StoreUnderTest>;
}[] {
  const address = inject('neo4j');
  const embedded = { name: 'embedded' as const, open: openEmptyEmbedded };
  return address ? [embedded, { name: 'neo4j' as const, open: () => openEmptyNeo4j(address) }] : [embedded];
}

/** A call option for tests that are not about time. */
export const soon = () => ({ deadline: Date.now() + 20_000 });

async function openEmptyEmbedded(): Promise<StoreUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-store-'));
  const store = await openEmbedded(folder);
  return {
    store,
    destroy: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openEmptyNeo4j(address: Neo4jAddress): Promise<StoreUnderTest> {
  const store = await openNeo4j(address);
  await emptyNeo4j(store);
  return {
    store,
    destroy: async () => {
      await emptyNeo4j(store);
      await store.close();
    },
  };
}

async function emptyNeo4j(store: Store): Promise<void> {
  const names = async (text: string) =>
    (await store.read(statement('names', text, {}), soon())).map((row) => row.name);
  const run = (texts: readonly string[]) =>
    store.prepare(
      texts.map((text) => statement('empty', text, {})),
      soon(),
    );
  await run(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS']);
  const constraints = await names('SHOW CONSTRAINTS YIELD name RETURN name');
  await run(constraints.map((name) => `DROP CONSTRAINT \`${name}\``));
  const indexes = await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  await run(indexes.map((name) => `DROP INDEX \`${name}\``));
}
