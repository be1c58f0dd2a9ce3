import { shape } from './shape.ts';

/** A pair of entities that may be one, as it waits for somebody to judge it. */
export interface QueuedPair {
  /** Its place among all: the likeliest pair has the least text. */
  readonly id: string;
  /** Name of the kind of both. */
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  /** From 0, two things, to 1, one. */
  readonly score: number;
  /** Whether an identifier that is given to one alone says that they are one, and nothing speaks against it. */
  readonly accepts: boolean;
  /** What the score rests on, as JSON. */
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
