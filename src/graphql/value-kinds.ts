import type { Ontology } from '../ontology/ontology.ts';
import type { ValueKind } from '../ontology/value-kind.ts';

/** Every kind of value that a property of a kind or of a link has. */
export function valueKinds({ kinds, links }: Ontology): readonly ValueKind[] {
  const properties = [...kinds, ...links].flatMap((declared) => declared.properties);
  return [...new Set(properties.map((property) => property.value))];
}
