import type { Hop } from '../ontology/ontology.ts';

/** Hops of one type and direction are the same hop, whichever kind they are followed from. */
export function hopKey({ type, forward, to }: Hop): string {
  return `${type} ${forward ? '>' : '<'} ${to.join('|')}`;
}
