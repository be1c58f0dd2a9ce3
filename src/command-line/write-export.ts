import { join } from 'node:path';
import type { Ontology } from '../ontology/ontology.ts';
import type { Store } from '../store/store.ts';
import { writeLines } from './write-lines.ts';

export interface ExportForm {
  readonly hash: boolean;
  /** A file, where it is not the standard output. */
  readonly out?: string;
  /** A folder for the files of Neo4j's import tool. */
  readonly neo4jImport?: string;
}

/** Writes a graph in the form that was asked for. Only what that form needs is loaded. */
export async function writeExport(
  store: Store,
  ontology: Ontology,
  { hash, out, neo4jImport }: ExportForm,
  signal: AbortSignal,
): Promise<void> {
  if (neo4jImport !== undefined) {
    const { exportFolder } = await import('../exporter/neo4j-import/export-folder.ts');
    const { nodes, links } = await exportFolder(store, ontology, neo4jImport, signal);
    const script = join(neo4jImport, 'import.sh');
    process.stderr.write(`${nodes} nodes and ${links} links; ${script} loads them into an empty Neo4j\n`);
    return;
  }
  if (hash) {
    const { graphHash } = await import('../exporter/graph-hash.ts');
    return writeLines([await graphHash(store, signal)], out);
  }
  const { exportClaims } = await import('../exporter/export-claims.ts');
  await writeLines(exportClaims(store, signal), out);
}
