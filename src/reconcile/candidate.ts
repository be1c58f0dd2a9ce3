import type { Kind } from '../ontology/ontology.ts';
import type { Compared } from '../resolver/features/feature.ts';
import type { ReadName } from '../resolver/names/read-name.ts';
import type { Row } from '../store/store.ts';

/** What a link of a candidate leads to. */
export interface Linked {
  readonly id: string;
  /** The one that lists show is the first. */
  readonly names: readonly string[];
  /** Its names, prepared to be compared: made when somebody asks, since a country has hundreds of links. */
  readonly readNames: () => readonly ReadName[];
}

/** What one link of a candidate leads to. */
export interface LinkedBy {
  readonly ends: readonly Linked[];
  /** Whether it leads to more, which were not read. */
  readonly isCut: boolean;
}

/** An entity of the graph that may be the one that is asked for, prepared to be compared. */
export interface Candidate extends Compared {
  readonly of: Kind;
  readonly name: string;
  /** Its columns, as far as they are asked about. */
  readonly row: Row;
  /** What it is linked with, by the field of each link that is asked about. */
  readonly linked: ReadonlyMap<string, LinkedBy>;
}
