import type { Hop } from '../ontology/ontology.ts';

/** Hops of one type and direction are one hop, from whichever kind they are followed. */
export function hopKey({ type, forward, to }: Hop): string {
  return `${type} ${forward ? '>' : '<'} ${to.join('|')}`;
}
