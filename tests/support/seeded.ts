import { join } from 'node:path';
import { graph } from '../../schema/index.ts';
import { loadSeeds } from '../../src/importer/load-seeds.ts';
import { seedFiles } from '../../src/importer/seed-files.ts';
import type { Store } from '../../src/store/store.ts';
import { soon } from './stores.ts';

/** All seeds, which the server starts with. */
export const allSeeds = await seedFiles(join(import.meta.dirname, '../../seeds'));

/** The seeds of spring 2024: an article with its rivals, countries and rates. Small, and of more conflicts than any other, they are what most tests ask. */
export const articleSeeds = allSeeds.filter((file) =>
  /seeds\/(?:article|registers)\//.test(file.replaceAll('\\', '/')),
);

/** Fills an empty store with the small seeds, as a start of the server does with all. */
export const seed = (store: Store) => seedWith(store, articleSeeds);

async function seedWith(store: Store, files: readonly string[]): Promise<void> {
  await store.prepare(soon());
  const now = () => new Date('2024-05-01T00:00:00Z');
  await loadSeeds(files, { store, ontology: graph, now });
}
