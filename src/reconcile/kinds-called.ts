import type { Kind, Ontology } from '../ontology/ontology.ts';

/** The kinds that a type of the protocol stands for: a kind, a family, or all; null where nothing is called so. */
export function kindsCalled({ targets }: Ontology, type: string): readonly Kind[] | null {
  return targets.find(({ name }) => name === type)?.members ?? null;
}
