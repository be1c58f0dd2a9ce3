import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Ontology } from '../../ontology/ontology.ts';
import { reasonOf } from '../../store/reason-of.ts';
import type { Store } from '../../store/store.ts';
import { ExportFault } from '../export-fault.ts';
import { exportGraph } from './export-graph.ts';
import type { GraphSize } from './graph-files.ts';

/**
 * Exports into a new folder. It is written beside it and renamed at the end, so that a partial export never has that name.
 * @throws {ExportFault} where there is none: what was begun is removed
 */
export async function exportFolder(
  store: Store,
  ontology: Ontology,
  folder: string,
  signal?: AbortSignal,
): Promise<GraphSize> {
  if (existsSync(folder)) throw new ExportFault(`${folder} already exists: name a new folder.`);
  const partial = `${folder.replace(/\/+$/, '')}.${randomUUID().slice(0, 8)}.partial`;
  try {
    const size = await exportGraph(store, ontology, partial, signal);
    await rename(partial, folder);
    return size;
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === undefined) throw cause;
    throw new ExportFault(`${folder} could not be written: ${reason}.`, { cause });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
