import type { Ontology, Target } from '../ontology/ontology.ts';
import { onceEach } from './once-each.ts';

/**
 * Works something out once for everything that lists are of, by its name: what a list can be ordered and filtered by is needed with
 * every request.
 */
export function onceForTarget<T>(make: (target: Target) => T): (ontology: Ontology, name: string) => T {
  const once = onceEach<Ontology, T>();
  return (ontology, name) => once(ontology, name, () => make(ontology.target(name)));
}
