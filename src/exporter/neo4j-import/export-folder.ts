import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Store } from '../../store/store.ts';
import { ExportFault } from './export-fault.ts';
import { exportGraph } from './export-graph.ts';
import type { GraphSize } from './graph-files.ts';

/** Exports into a new folder. It is written beside it and renamed at the end, so that no half of an export bears its name. */
export async function exportFolder(store: Store, ontology: Ontology, folder: string): Promise<GraphSize> {
  if (existsSync(folder)) throw new ExportFault(`${folder} is there already: name a new folder.`);
  const partial = `${folder.replace(/\/+$/, '')}.partial`;
  await rm(partial, { recursive: true, force: true });
  const size = await exportGraph(store, ontology, partial);
  await rename(partial, folder);
  return size;
}
