import type { Ontology, Target } from '../ontology/ontology.ts';

/**
 * Works something out once for everything that lists are of, by its name: what a list can be ordered and filtered by is needed with
 * every request.
 */
export function onceForTarget<T>(
  make: (target: Target, ontology: Ontology) => T,
): (ontology: Ontology, name: string) => T {
  const made = new WeakMap<Ontology, Map<string, T>>();
  return (ontology, name) => {
    const known = made.get(ontology) ?? new Map<string, T>();
    made.set(ontology, known);
    const found = known.get(name);
    if (found !== undefined) return found;
    const one = make(ontology.target(name), ontology);
    known.set(name, one);
    return one;
  };
}
