import type { Store } from '../store.ts';
import { embeddedStore } from './embedded-store.ts';
import { openDatabase } from './open-database.ts';

/** Opens the store in a folder of this machine, which is created when missing; only one process can have it open. */
export async function openEmbedded(folder: string): Promise<Store> {
  const { db, logFolder } = openDatabase(folder);
  return embeddedStore(db, logFolder);
}
