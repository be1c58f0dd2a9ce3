import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { copyClaims, type Said } from './copy-claims.ts';
import { batchCall, type ImportOptions } from './import-options.ts';

/** Computes the graph of some claims in an empty folder. What is not durable may be lost, or half written, where the machine fails. */
export async function copyToFolder(
  folder: string,
  said: Said,
  { durable, ...options }: Omit<ImportOptions, 'store'> & { readonly durable: boolean },
): Promise<void> {
  const store = await openSqlite(folder, options.ontology, { durable });
  try {
    await store.prepare(batchCall(options));
    await copyClaims(said, { ...options, store });
  } finally {
    await store.close();
  }
}
