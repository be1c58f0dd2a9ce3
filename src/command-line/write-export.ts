import { join } from 'node:path';
import type { Vocabularies } from '../exporter/formats/format.ts';
import { type FormatName, formats } from '../exporter/formats/index.ts';
import type { RdfVersion } from '../exporter/rdf/claim-quads.ts';
import type { Selection } from '../exporter/said/selection.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Store } from '../store/store.ts';
import { counted } from './counted.ts';
import { writeLines } from './write-lines.ts';

/** An export as the command line asks for it. */
export interface ExportForm {
  readonly format: FormatName;
  readonly dataset?: string;
  readonly entities?: readonly string[];
  /** An operation of GraphQL, or the file that it is in. */
  readonly query?: string;
  /** A file, where it is not the standard output. */
  readonly out?: string;
  readonly attribution?: string;
  readonly rdf: RdfVersion;
  readonly base?: string;
  readonly hash: boolean;
  /** A folder for the files of Neo4j's import tool. */
  readonly neo4jImport?: string;
}

interface ExportOptions extends ExportForm {
  /** What IRIs begin with. */
  readonly base: string;
  readonly ontology: Ontology;
  readonly vocabularies: Vocabularies;
  readonly selection: Selection;
  readonly signal: AbortSignal;
}

/** Writes a graph in the form that was asked for. Only what that form needs is loaded. */
export async function writeExport(store: Store, options: ExportOptions): Promise<void> {
  const { hash, out, neo4jImport, ontology, signal } = options;
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
  await writeFormat(store, options);
}

async function writeFormat(store: Store, options: ExportOptions): Promise<void> {
  const { format, out, selection, vocabularies, base, signal, ontology, rdf } = options;
  const { write } = await formats[format].load();
  const losses = new Map<string, number>();
  const written = write({
    store,
    selection,
    signal,
    ontology,
    rdf,
    vocabularies,
    naming: { base, vocabulary: vocabularies.schemaOrg },
    lost: (what) => losses.set(what, (losses.get(what) ?? 0) + 1),
  });
  await writeLines(written, out);
  const { attribution = out === undefined ? undefined : `${out}.attribution.md` } = options;
  if (attribution !== undefined) {
    const { attribution: credits } = await import('../exporter/attribution/attribution.ts');
    await writeLines(await credits(store, selection, signal), attribution);
  }
  for (const line of lossLines(format, losses)) process.stderr.write(`${line}\n`);
}

/** What the format has no place for, the most frequent first. */
function lossLines(format: FormatName, losses: ReadonlyMap<string, number>): readonly string[] {
  if (losses.size === 0) return [];
  const told = [...losses].sort(([, a], [, b]) => b - a);
  return [
    `${format} has no place for:`,
    ...told.map(([what, times]) => `  ${what}${times === 1 ? '' : ` (${counted(times, 'time')})`}`),
  ];
}
