import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Store } from '../store.ts';
import { openSqlite, type SqliteOptions } from './open-sqlite.ts';

/** An empty store in a folder of its own that is removed when closed: for what is computed and not kept. */
export async function openScratch(ontology: Ontology, options: SqliteOptions = {}): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'cuibono-scratch-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const store = await openSqlite(folder, ontology, { ...options, durable: false });
    return { ...store, close: () => store.close().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
