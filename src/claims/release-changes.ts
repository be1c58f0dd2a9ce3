import { isWhole, placeText, type Releases } from './release.ts';

/** How many claims a release brings, leaves out that were said before, and goes on saying. */
export interface ReleaseChanges {
  readonly added: number;
  readonly closed: number;
  readonly unchanged: number;
}

/** Claims of a dataset that are said in the same places. */
export interface SpannedClaims {
  /** The places (`placeText`) from which they are said, and for each the place before which that ends. */
  readonly from: readonly string[];
  readonly until: readonly string[];
  readonly claims: number;
}

/**
 * What each release of a dataset changes of what it says, by their ids. Those that were withdrawn are as though they had never come, and one that
 * does not say all that the dataset says closes nothing. As a statement tells what one document says (`claimsSaid`), a complete release says
 * whatever spans reach over it, and another one what begins in it.
 */
export function changesByRelease(
  { all }: Releases,
  spans: readonly SpannedClaims[],
): ReadonlyMap<string, ReleaseChanges> {
  const counts = new Map(all.map(({ id }) => [id, { added: 0, closed: 0, unchanged: 0 }]));
  const counted = all.filter(({ isWithdrawn }) => !isWithdrawn);
  const places = counted.map(placeText);
  for (const { from, until, claims } of spans) {
    let isLive = false;
    for (const [i, release] of counted.entries()) {
      const place = places[i] ?? '';
      const isSaid = from.some(
        (begin, n) => (begin === place || (isWhole(release) && begin < place)) && place < (until[n] ?? ''),
      );
      const count = counts.get(release.id);
      if (count === undefined) continue;
      if (isSaid) count[isLive ? 'unchanged' : 'added'] += claims;
      else if (isLive && release.isComplete) count.closed += claims;
      isLive = isSaid || (isLive && !release.isComplete);
    }
  }
  return counts;
}
