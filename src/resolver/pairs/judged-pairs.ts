import { judgementOf } from '../../claims/judgements-around.ts';
import { pairKey } from '../../claims/pair-of.ts';
import { judgementsOf } from '../../shapes/identity.ts';
import { longCall } from '../../store/long-call.ts';
import type { Store } from '../../store/store.ts';
import type { KnownEntity } from '../known/known-entity.ts';

/** Ids that one statement asks about. */
const atOnce = 5_000;

/**
 * The pairs of some entities that somebody has judged, whatever he said, by `pairKey`. Judgements name ids; what these are shown under is what was judged, so
 * that a judgement of one of four that are one is a judgement of all of them.
 */
export async function judgedPairs(
  entities: readonly Pick<KnownEntity, 'id' | 'merged'>[],
  store: Store,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const shownAs = new Map(entities.flatMap(({ id, merged }) => merged.map((other) => [other, id] as const)));
  const ids = entities.flatMap(({ id, merged }) => [id, ...merged]).sort();
  const found = new Set<string>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await store.read(judgementsOf(ids.slice(from, from + atOnce)), longCall(signal));
    for (const { subject, object, deprecated } of rows.map(judgementOf))
      if (!deprecated) found.add(pairKey(shownAs.get(subject) ?? subject, shownAs.get(object) ?? object));
  }
  return found;
}
