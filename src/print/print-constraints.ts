import { constraints } from '../cypher/constraints.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** The constraints and indexes of the ontology as Cypher, as they are sent to Neo4j. */
export function printConstraints(ontology: Ontology): string {
  return constraints(ontology, 'neo4j')
    .map((s) => `${s.text.replace(/^\/\*.*?\*\/ /, '')};\n`)
    .join('');
}
