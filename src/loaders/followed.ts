import type { Hop } from '../ontology/ontology.ts';

/** A hop that is followed from many nodes. */
export interface Followed {
  readonly hop: Hop;
  /** Where it may hold several times: the day on which those held that are followed. */
  readonly at?: string | undefined;
}
