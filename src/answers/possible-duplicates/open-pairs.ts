import type { Reading } from '../../loaders/reading.ts';
import {
  countPossibleDuplicates,
  type FeatureScore,
  possibleDuplicates,
  type QueuedPair,
} from '../../shapes/duplicates.ts';
import { textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';

/** A pair that nobody has judged yet. */
export interface OpenPair extends Omit<QueuedPair, 'kind' | 'features'> {
  readonly features: readonly FeatureScore[];
}

/** A page of the pairs of some kinds that are to be judged, the likeliest first. */
export function openPairs(
  { read, once }: Reading,
  kinds: readonly string[] | null,
  after: string,
  limit: number,
): Promise<readonly OpenPair[]> {
  return once(openPairs, JSON.stringify([kinds, after, limit]), async () =>
    (await read(possibleDuplicates(kinds, after, limit))).map(openPair),
  );
}

/** How many pairs of some kinds are to be judged. */
export async function countOpenPairs({ read }: Reading, kinds: readonly string[] | null): Promise<number> {
  const [row] = await read(countPossibleDuplicates(kinds));
  return Number(row?.total ?? 0);
}

function openPair({ id, a, b, score, accepts, features }: Row): OpenPair {
  const found: readonly FeatureScore[] = JSON.parse(textOf(features));
  return {
    ...{ id: textOf(id), a: textOf(a), b: textOf(b), score: Number(score), accepts: accepts === true },
    features: found,
  };
}
