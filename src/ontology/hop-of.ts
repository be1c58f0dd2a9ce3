import type { Hop, Ontology } from './ontology.ts';

/**
 * The hop of a kind by the name of its field: code about a particular kind need not know types of links.
 * @throws where the ontology has no such link
 * @example hopOf(graph, 'Investment', 'investors').type // 'INVESTED_BY'
 */
export function hopOf(ontology: Ontology, kind: string, field: string): Hop {
  const hop = ontology.kind(kind)?.hops.find((known) => known.field === field);
  if (hop === undefined) throw new Error(`The ontology has no link ${field} of ${kind}.`);
  return hop;
}
