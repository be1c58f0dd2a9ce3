import type { Hop } from '../../../ontology/ontology.ts';
import type { Catalog } from './catalog.ts';

/**
 * The hop of a kind by the name of its field: what is written of a certain kind need not know types of links.
 * @example hopOf(catalog, 'Investment', 'investors').type // 'INVESTED_BY'
 */
export function hopOf({ ontology }: Catalog, kind: string, field: string): Hop {
  const hop = ontology.kind(kind)?.hops.find((known) => known.field === field);
  if (hop === undefined) throw new Error(`The ontology has no link ${field} of ${kind}.`);
  return hop;
}
