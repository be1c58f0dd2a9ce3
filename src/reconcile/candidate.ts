import type { Kind } from '../ontology/ontology.ts';
import type { Compared } from '../resolver/features/feature.ts';
import type { Row } from '../store/store.ts';

/** What a link of a candidate leads to. */
export interface Linked {
  readonly id: string;
  readonly names: readonly string[];
}

/** An entity of the graph that may be the one that is asked for, prepared to be compared. */
export interface Candidate extends Compared {
  readonly of: Kind;
  readonly name: string;
  /** Its columns, as far as they are asked about. */
  readonly row: Row;
  /** What it is linked with, by the field of each link that is asked about. */
  readonly linked: ReadonlyMap<string, readonly Linked[]>;
}
