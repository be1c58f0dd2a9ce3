import { setImmediate } from 'node:timers/promises';
import { pairKey } from '../claims/pair-of.ts';
import type { Compared } from './features/feature.ts';
import { saidOf } from './known/known-entity.ts';
import { blocksOf, type DroppedKey } from './pairs/blocks.ts';
import { commonnessOf } from './pairs/commonness-of.ts';
import { scoreFrom, scorePair } from './score-pair.ts';
import type { Suggestion } from './suggestion.ts';

/** Entities that are compared between two pauses. */
const pauseEvery = 100;

interface Choices {
  /** The pairs that somebody has judged, by `pairKey`. */
  readonly judged: ReadonlySet<string>;
  /** A key that more entities share than this is not followed. */
  readonly mostSharing: number;
  /** Pairs that score less are not likely. */
  readonly least: number;
  readonly signal: AbortSignal | undefined;
}

/** What was found among entities of one kind. */
interface LikelyPairs {
  readonly dropped: readonly DroppedKey[];
  /** The pairs that were compared. */
  readonly pairs: number;
  /** Pairs that share something, and were not compared since somebody has judged them. */
  readonly judged: number;
  readonly likely: readonly Suggestion[];
  /** Whether nothing is known against two of the entities. */
  mayJoin(a: string, b: string): boolean;
}

/** Compares the entities of one kind that share a key, and tells which of them may be one. */
export async function likelyPairs(
  kind: string,
  all: readonly Compared[],
  { judged, mostSharing, least, signal }: Choices,
): Promise<LikelyPairs> {
  const blocks = blocksOf(all, mostSharing);
  const commonness = commonnessOf(all);
  const likely: Suggestion[] = [];
  let [pairs, judgedBefore] = [0, 0];
  for (const [place, one] of all.entries()) {
    if (place % pauseEvery === 0) {
      // Without a pause no signal to stop is heard.
      await setImmediate();
      signal?.throwIfAborted();
    }
    for (const at of blocks.after(place)) {
      const other = all[at];
      if (other === undefined) continue;
      // A key for each of millions of pairs is not made where nobody has judged any.
      if (judged.size > 0 && judged.has(pairKey(one.id, other.id))) {
        judgedBefore += 1;
        continue;
      }
      pairs += 1;
      const scored = scoreFrom(least, one, other, commonness);
      if (scored === null) continue;
      const { score, features, accepts } = scored;
      const [a, b] = saidOf(other) > saidOf(one) ? [other, one] : [one, other];
      const names = { aName: a.names[0] ?? a.id, bName: b.names[0] ?? b.id };
      likely.push({ kind, a: a.id, b: b.id, ...names, score, features, accepts });
    }
  }
  const byId = new Map(all.map((one) => [one.id, one]));
  const mayJoin = (a: string, b: string): boolean => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined || judged.has(pairKey(a, b))) return false;
    return !scorePair(one, other, commonness).isLeft;
  };
  return { dropped: blocks.dropped, pairs, judged: judgedBefore, likely, mayJoin };
}
