import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graph } from '../../schema/index.ts';
import type { Problem } from '../../src/claims/problem.ts';
import { statement } from '../../src/cypher/statement.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import type { ImportOptions, ImportSummary } from '../../src/importer/import-options.ts';
import { prepareStore } from '../../src/importer/prepare-store.ts';
import type { Row, Store } from '../../src/store/store.ts';
import { type StoreUnderTest, soon } from './stores.ts';

/** A folder for the files of some tests. */
export function scratchFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-import-'));
  return {
    folder,
    /** Writes a file of JSON Lines, or of text as it is, and gives its path. */
    write(name: string, rows: readonly unknown[] | string | Uint8Array): string {
      const path = join(folder, name);
      const text = Array.isArray(rows) ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : rows;
      writeFileSync(path, typeof text === 'string' || text instanceof Uint8Array ? text : '');
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

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
  await prepareStore(store, graph, soon());
  const summary = await importFiles(files, {
    store,
    ontology: graph,
    report: (problem) => problems.push(problem),
    ...more,
  });
  return { ...summary, problems };
}

/** Opens an empty store for one piece of work, and removes it after. */
export async function inEmptyStore<T>(
  open: () => Promise<StoreUnderTest>,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { store, destroy } = await open();
  try {
    return await work(store);
  } finally {
    await destroy();
  }
}

export const ask = (store: Store, text: string, params = {}): Promise<readonly Row[]> =>
  store.read(statement('ask', text, params), soon());

/** How many claims the store holds, and how many its ledger says: equal wherever no batch is half there. */
export async function claimsAndLedger(store: Store): Promise<readonly [unknown, unknown]> {
  const [claims] = await ask(store, 'MATCH (c:Claim) RETURN count(c) AS n');
  const [ledger] = await ask(store, 'MATCH (b:Batch) RETURN sum(b.claims) AS n');
  return [claims?.n, ledger?.n];
}
