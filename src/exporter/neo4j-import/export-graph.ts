import type { Ontology } from '../../ontology/ontology.ts';
import { disputesAfter } from '../../shapes/disputes.ts';
import { dumpClaims, dumpEntities, dumpFormer, dumpLedger, dumpTerms } from '../../shapes/dump.ts';
import { ledgerSize } from '../../shapes/ledger.ts';
import { formerLabel } from '../../store/neo4j/cypher/merge-entities.ts';
import { formatNode } from '../../store/neo4j/prepare-neo4j.ts';
import type { Cell, Store } from '../../store/store.ts';
import { record } from '../claim-of-row.ts';
import { ExportFault } from '../export-fault.ts';
import { pages } from '../pages.ts';
import { type GraphFiles, type GraphSize, graphFiles } from './graph-files.ts';

const countMilliseconds = 60_000;

/**
 * Writes the whole store into a folder as files for the import tool of Neo4j, with the command that loads them. It fails where
 * what was written is not everything that the store holds, as when something was imported meanwhile.
 */
export async function exportGraph(
  store: Store,
  ontology: Ontology,
  folder: string,
  signal?: AbortSignal,
): Promise<GraphSize> {
  const before = await ledger(store, signal);
  const files = graphFiles(folder, ontology);
  await writeEntities(store, files, ontology, signal);
  for await (const row of pages(store, dumpFormer, (r) => r.id, signal)) files.node(formerLabel, row);
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal)) {
    const { id, ...columns } = record(row.claim);
    files.claim(String(id), columns);
    for (const [type, end] of listOf(row.ends).map(listOf)) files.tie(String(type), String(id), String(end));
  }
  for await (const row of pages(store, dumpTerms, (r) => r.key, signal))
    for (const node of listOf(row.nodes)) files.node('Term', record(node));
  for await (const row of pages(store, disputesAfter, (r) => r.id, signal)) files.node('Dispute', row);
  for (const label of ['Batch', 'Pending'] as const) {
    const page = (after: string, limit: number) => dumpLedger(label, after, limit);
    for await (const row of pages(store, page, (r) => record(r.node).id, signal))
      files.node(label, record(row.node));
  }
  files.node('Format', formatNode);
  const written = files.close();
  if ((await ledger(store, signal)) !== before)
    throw new ExportFault(
      'Something was imported meanwhile, so the files do not hold a single state of the graph: export again.',
    );
  return written;
}

/** Distinguishes states of the graph. */
async function ledger(store: Store, signal: AbortSignal | undefined): Promise<string> {
  const [size] = await store.read(ledgerSize(), { deadline: Date.now() + countMilliseconds, signal });
  return `${size?.batches} ${size?.sources}`;
}

async function writeEntities(
  store: Store,
  files: GraphFiles,
  ontology: Ontology,
  signal: AbortSignal | undefined,
): Promise<void> {
  for await (const row of pages(store, dumpEntities, (r) => record(r.entity).id, signal)) {
    const { id: cell, ...columns } = record(row.entity);
    const id = String(cell);
    const labels = listOf(row.labels).map(String).sort().join(' ');
    const expected = ['Entity', ontology.kindOfId(id)?.name ?? ''].sort().join(' ');
    if (labels !== expected) throw new ExportFault(`${id} has the labels ${labels}, and not ${expected}.`);
    files.entity(id, columns);
    for (const [type, to, held] of listOf(row.links).map(listOf))
      files.link(String(type), id, String(to), record(held));
  }
}

const listOf = (cell: Cell | undefined): readonly Cell[] => (Array.isArray(cell) ? cell : []);
