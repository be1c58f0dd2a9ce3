import type { Ontology } from '../ontology/ontology.ts';
import { targetName } from './types.ts';

/**
 * Works something out once for each kind of an ontology, and once for each set of several: what a list can be ordered and
 * filtered by is needed with every request.
 */
export function onceForKinds<T>(
  make: (ontology: Ontology, kinds: readonly string[]) => T,
): (ontology: Ontology, kinds: readonly string[]) => T {
  const made = new WeakMap<Ontology, Map<string, T>>();
  return (ontology, kinds) => {
    const known = made.get(ontology) ?? new Map<string, T>();
    made.set(ontology, known);
    const name = targetName(kinds);
    const found = known.get(name);
    if (found !== undefined) return found;
    const one = make(ontology, kinds);
    known.set(name, one);
    return one;
  };
}
