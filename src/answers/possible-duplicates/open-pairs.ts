import type { Reading } from '../../loaders/reading.ts';
import { countPossibleDuplicates, possibleDuplicates, type QueuedPair } from '../../shapes/duplicates.ts';
import { textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';

/** What one thing says about whether two entities are one. */
export interface FeatureSaid {
  readonly name: string;
  /** From 0, against it, to 1, for it. */
  readonly score: number;
  /** How much it counts beside others. */
  readonly weight: number;
  readonly text: string;
}

/** A pair that nobody has judged yet. */
export interface OpenPair extends Omit<QueuedPair, 'kind' | 'features'> {
  readonly features: readonly FeatureSaid[];
}

/** A page of the pairs of some kinds that are to be judged, the likeliest first. */
export async function openPairs(
  { read }: Reading,
  kinds: readonly string[] | null,
  after: string,
  limit: number,
): Promise<readonly OpenPair[]> {
  return (await read(possibleDuplicates(kinds, after, limit))).map(openPair);
}

/** How many pairs of some kinds are to be judged. */
export async function countOpenPairs({ read }: Reading, kinds: readonly string[] | null): Promise<number> {
  const [row] = await read(countPossibleDuplicates(kinds));
  return Number(row?.total ?? 0);
}

const openPair = ({ id, a, b, score, accepts, features }: Row): OpenPair => ({
  ...{ id: textOf(id), a: textOf(a), b: textOf(b), score: Number(score), accepts: accepts === true },
  // Whoever fills the queue writes it.
  features: JSON.parse(textOf(features)) as readonly FeatureSaid[],
});
