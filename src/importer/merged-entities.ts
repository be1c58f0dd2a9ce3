import type { Ontology } from '../ontology/ontology.ts';
import { mergeEntities } from '../shapes/projection.ts';

/** What makes sure that entities exist, whatever their kinds: a statement for each kind. */
export function mergedEntities(ids: readonly string[], ontology: Ontology) {
  return ontology.kinds.flatMap(({ name }) => {
    const of = [...new Set(ids.filter((id) => ontology.kindOfId(id)?.name === name))].sort();
    return of.length === 0 ? [] : [mergeEntities(name, of)];
  });
}
