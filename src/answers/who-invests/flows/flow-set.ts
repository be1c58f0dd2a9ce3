import type { Units } from '../../../money/least-units.ts';
import type { Lack } from '../../../money/money-units.ts';

/**
 * What a link of investments leads to: ids, in order, and for each the places of what leads to it, each once. Where nobody
 * asks for the ids there are none, and the order is that of the ids all the same.
 */
export interface Ends {
  readonly ids: readonly string[];
  readonly places: readonly (readonly number[])[];
}

/** Investments that have these in common. */
export interface Alike {
  readonly status: string | null;
  /** Year of the announcement, where the date lies in one year. */
  readonly year: string | null;
  readonly comparator: string;
  /** What each is worth, or why that is unknown. */
  readonly amounts: readonly (Units | Lack)[];
}

/**
 * The investments that a question is about. Each is identified by its index, from 0, in the order in which `alike` lists them:
 * there may be a million, and an object for each would take longer than the sums.
 */
export interface FlowSet {
  readonly alike: readonly Alike[];
  /** Null where nobody asks which investments a flow counts. */
  readonly ids: readonly string[] | null;
  /** Those that another took the place of. */
  readonly superseded: readonly number[];
  /** What is larger than others or took their place, at any distance, in the set or not. */
  readonly above: Ends;
  /** The places of those among `above` that are of the set, by their ids. */
  readonly own: ReadonlyMap<string, number>;
  readonly investors: Ends;
  /** Countries where investors are based; places are those of `investors`. One belongs to the first country that leads to it. */
  readonly seats: Ends;
  readonly hosts: Ends;
  readonly sectors: Ends;
  /** Each explains investments. */
  readonly rationales: Ends;
  /** Places are those of `rationales`. */
  readonly motives: Ends;
  readonly policies: Ends;
}

/** No ends at all: what is not asked for. */
export const noEnds: Ends = Object.freeze({ ids: Object.freeze([]), places: Object.freeze([]) });
