import { bookkeeping } from '../../cypher/bookkeeping.ts';
import { dumpClaims, dumpEntities, dumpNodes, dumpTerms, sizeOfStore } from '../../cypher/dump.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Cell, Store } from '../../store/store.ts';
import { record } from '../claim-of-row.ts';
import { pages } from '../pages.ts';
import { ExportFault } from './export-fault.ts';
import { type GraphFiles, type GraphSize, graphFiles } from './graph-files.ts';

const countMilliseconds = 60_000;

/**
 * Writes the whole store into a folder as files for the import tool of Neo4j, with the command that loads them. It fails where
 * what was written is not all that the store holds, as when something was imported meanwhile.
 */
export async function exportGraph(
  store: Store,
  ontology: Ontology,
  folder: string,
  signal?: AbortSignal,
): Promise<GraphSize> {
  const files = graphFiles(folder, ontology);
  await writeEntities(store, files, ontology, signal);
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal)) {
    const { id, ...columns } = record(row.claim);
    files.claim(String(id), columns);
    for (const [type, end] of listOf(row.ends).map(listOf)) files.tie(String(type), String(id), String(end));
  }
  for await (const row of pages(store, dumpTerms, (r) => r.key, signal))
    for (const node of listOf(row.nodes)) files.node('Term', record(node));
  for (const { label } of bookkeeping.filter((b) => b.label !== 'Claim' && b.label !== 'Term')) {
    const page = (after: string, limit: number) => dumpNodes(label, after, limit);
    for await (const row of pages(store, page, (r) => record(r.node).id, signal))
      files.node(label, record(row.node));
  }
  const written = files.close();
  const [held] = await store.read(sizeOfStore(), { deadline: Date.now() + countMilliseconds, signal });
  if (Number(held?.nodes) !== written.nodes || Number(held?.links) !== written.links)
    throw new ExportFault(
      `The store holds ${held?.nodes} nodes and ${held?.links} links, of which ${written.nodes} and ${written.links} were written: was it changed meanwhile?`,
    );
  return written;
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
