import type { Ontology } from '../ontology/ontology.ts';
import { constraints } from '../store/neo4j/cypher/constraints.ts';

/** The constraints and indexes of the ontology as Cypher, as they are sent to Neo4j. */
export function printConstraints(ontology: Ontology): string {
  return constraints(ontology)
    .map((s) => `${s.text.replace(/^\/\*.*?\*\/ /, '')};\n`)
    .join('');
}
