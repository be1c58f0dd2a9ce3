import type { Ontology } from '../ontology/ontology.ts';
import type { ValueKind, Vocabulary } from '../ontology/value-kind.ts';

const known = new WeakMap<Ontology, readonly ValueKind[]>();

/** Every kind of value that a property of a kind or of a link has. */
export function valueKinds(ontology: Ontology): readonly ValueKind[] {
  const found = known.get(ontology) ?? kindsIn(ontology);
  known.set(ontology, found);
  return found;
}

function kindsIn({ kinds, links }: Ontology): readonly ValueKind[] {
  const properties = [...kinds, ...links].flatMap((declared) => declared.properties);
  return [...new Set(properties.map((property) => property.value))];
}

/** The vocabularies of the fields that values are shown with, by their names. */
export function vocabulariesOf(ontology: Ontology): ReadonlyMap<string, Vocabulary> {
  const words = valueKinds(ontology).flatMap(({ output }) => ('words' in output ? (output.words ?? []) : []));
  return new Map(words.map((vocabulary) => [vocabulary.name, vocabulary]));
}
