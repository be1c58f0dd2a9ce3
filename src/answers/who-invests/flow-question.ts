import type { WhereValue } from '../../graphql/types.ts';
import type { Dimension, Joint } from './flows/dimension.ts';

/** What a client asked, with its defaults. */
export interface FlowQuestion {
  readonly where: WhereValue | null;
  readonly groupBy: readonly Dimension[];
  readonly currency: string;
  readonly joint: Joint;
  /** What reasons must rest on, all the way, for motives and policies to count; null where on anything. */
  readonly basis: readonly string[] | null;
  /** Day of the past; null for the present. Only cursors need to know: the loaders read there already. */
  readonly asOf: string | null;
}
