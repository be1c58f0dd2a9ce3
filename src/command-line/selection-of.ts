import { readFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { everything, type Selection } from '../exporter/said/selection.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { readConfiguration } from '../server/read-configuration.ts';
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
    return { of: 'entities', ids: entities };
  }
  if (query === undefined) return everything;
  const { idsOfOperation } = await import('../server/ids-of-operation.ts');
  // Every operation has a selection in braces, and hardly any name of a file.
  const source = query.includes('{') ? query : await readFile(query, 'utf8');
  const { limits } = readConfiguration(process.env);
  return { of: 'entities', ids: await idsOfOperation(source, { store, ontology, limits }) };
}
