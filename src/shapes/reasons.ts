import type { Hop } from '../ontology/ontology.ts';
import { shape } from './shape.ts';

/**
 * What an entity does or hosts that may have reasons: the ends of some hops of one node, each once, ordered by id. Columns: act.
 */
export const actsOf = (id: string, hops: readonly Hop[], limit: number) =>
  shape('actsOf', { id, hops, limit });

/** The words of a column in the order in which reasons come; what has none of them is last. */
export interface BasisOrder {
  readonly column: string;
  readonly order: readonly string[];
}

/**
 * The reasons for some acts, each once: first by their basis, in the order given, then by id. Columns: node.
 * @param explained the hop that leads from an act to its reasons
 */
export const reasonsOf = (acts: readonly string[], explained: Hop, basis: BasisOrder, limit: number) =>
  shape('reasonsOf', { acts, explained, basis, limit });

/**
 * The sources that repeat some sources, and those that repeat them in turn, eight deep, each once. Columns: id, head.
 */
export const repeaters = (ids: readonly string[], derivedFrom: Hop) =>
  shape('repeaters', { ids, derivedFrom, depth: 8 });

/**
 * Which sources some sources repeat, and those in turn, eight deep: pairs, each once, with the kind of the one repeated
 * and what it says of itself; nothing that a withdrawn one says counts, nor of itself. Longer chains are not known, and there must be some limit. Columns: source, origin, kind, head.
 */
export const derivations = (ids: readonly string[], derivedFrom: Hop, kindColumn: string) =>
  shape('derivations', { ids, derivedFrom, kindColumn, depth: 8 });
