import { readFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { ExportFault } from '../exporter/export-fault.ts';
import { everything, type Selection } from '../exporter/said/selection.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { shownUnder } from '../shapes/identity.ts';
import { nodesByIds } from '../shapes/nodes.ts';
import { reasonOf } from '../store/reason-of.ts';
import type { Store } from '../store/store.ts';
import type { ExportForm } from './write-export.ts';

/** What of the graph the command line asks for. */
export async function selectionOf(
  { dataset, entities, query }: Pick<ExportForm, 'dataset' | 'entities' | 'query'>,
  store: Store,
  ontology: Ontology,
): Promise<Selection> {
  if (dataset !== undefined) return { of: 'dataset', id: dataset };
  if (entities !== undefined) {
    for (const id of entities)
      if (ontology.kindOfId(id) === undefined)
        throw new InvalidArgumentError(`${id} is not the id of an entity, such as company/oracle.`);
    await throwIfUnknown(entities, store);
    return { of: 'entities', ids: entities };
  }
  if (query === undefined) return everything;
  const { idsOfOperation } = await import('../server/ids-of-operation.ts');
  // Every operation has a selection in braces, and hardly any name of a file.
  const source = query.includes('{') ? query : await textOfFile(query);
  const { limits } = readConfiguration(process.env);
  return { of: 'entities', ids: await idsOfOperation(source, { store, ontology, limits }) };
}

/** A misspelt id would be an empty file. @throws {ExportFault} */
async function throwIfUnknown(ids: readonly string[], store: Store): Promise<void> {
  const call = { deadline: Date.now() + 60_000 };
  const rows = await Promise.all([store.read(nodesByIds(ids), call), store.read(shownUnder(ids), call)]);
  const known = new Set(rows.flat().map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new ExportFault(`The graph has no ${unknown.join(', ')}.`);
}

/** @throws {ExportFault} */
async function textOfFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ExportFault(`${file} cannot be read as an operation: ${reasonOf(cause) ?? String(cause)}.`, {
      cause,
    });
  });
}
