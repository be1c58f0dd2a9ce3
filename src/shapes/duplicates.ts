import { shape } from './shape.ts';

/** What one thing says about whether two entities are one. */
export interface FeatureScore {
  readonly name: string;
  /** From 0, against it, to 1, for it. */
  readonly score: number;
  /** How much it counts beside others. */
  readonly weight: number;
  readonly text: string;
}

/** What a pair rests on, in plain words. */
export const whyOf = (features: readonly FeatureScore[]): string =>
  features.map(({ name, score, text }) => `${name} (${score.toFixed(2)}): ${text}`).join('; ');

/** A pair of entities that may be one, as it waits for somebody to judge it. */
export interface QueuedPair {
  /** Its place in the queue: ids sort by likelihood, the likeliest first. */
  readonly id: string;
  /** Name of the kind of both. */
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  /** From 0, two things, to 1, one. */
  readonly score: number;
  /** Whether an identifier that is given to one alone says that they are one, and nothing speaks against it. */
  readonly accepts: boolean;
  /** What the score rests on: `FeatureScore`s as JSON. */
  readonly features: string;
}

/**
 * A page of the queue, the likeliest pairs first: those of some kinds, or of all, that nobody has judged since, and of which both are in the graph and shown
 * under their own ids. Columns: those of `QueuedPair` but kind.
 */
export const possibleDuplicates = (kinds: readonly string[] | null, after: string, limit: number) =>
  shape('possibleDuplicates', { kinds, after, limit });

/** How many there are of them. Columns: total. */
export const countPossibleDuplicates = (kinds: readonly string[] | null) =>
  shape('countPossibleDuplicates', { kinds });

/** Puts pairs into the queue, in which none of them is yet. */
export const queuePairs = (pairs: readonly QueuedPair[]) => shape('queuePairs', { pairs });

/** Takes all pairs of some kinds out of the queue. */
export const clearQueue = (kinds: readonly string[]) => shape('clearQueue', { kinds });
