import type { FeatureScore } from '../shapes/duplicates.ts';

/** Two entities of one kind that may be one. */
export interface Suggestion {
  /** Name of their kind. */
  readonly kind: string;
  /** The better known of the two, under whose id both would be shown. */
  readonly a: string;
  readonly b: string;
  readonly aName: string;
  readonly bName: string;
  /** From 0, two things, to 1, one. */
  readonly score: number;
  readonly features: readonly FeatureScore[];
  /** Whether an identifier that is given to one alone says so, and nothing speaks against it. */
  readonly accepts: boolean;
}
