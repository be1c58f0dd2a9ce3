import type { Ontology } from '../ontology/ontology.ts';
import { kindOfEntityId } from './entity-id.ts';
import { RowFault } from './problem.ts';
import { datasetKind, sourceKind } from './source-kind.ts';

/** The id of a source. @throws {RowFault} where it is not one */
export const sourceId = (id: string, path: string, ontology: Ontology): string =>
  idOf(sourceKind, id, path, ontology);

/** The id of a dataset. @throws {RowFault} where it is not one */
export const datasetId = (id: string, path: string, ontology: Ontology): string =>
  idOf(datasetKind, id, path, ontology);

/** The id of a source or a dataset. @throws {RowFault} where it is neither */
export const headId = (id: string, path: string, ontology: Ontology): string =>
  kindOfEntityId(id, path, ontology).name === datasetKind ? id : sourceId(id, path, ontology);

function idOf(kind: string, id: string, path: string, ontology: Ontology): string {
  const found = kindOfEntityId(id, path, ontology);
  if (found.name === kind) return id;
  const word = ontology.kind(kind)?.prefix ?? kind;
  throw new RowFault('WRONG_KIND', path, `${id} is not a ${word}`, `an id such as ${word}/example-2024`);
}
