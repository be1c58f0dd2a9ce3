import { groupsOf } from './pairs/groups-of.ts';
import type { Suggestion } from './suggestion.ts';

/** A group that would make one of more entities than this is not checked pair by pair: a person looks at it. */
const mostTogether = 50;

/**
 * Accepts none of those that would together join what must not be joined: two that something speaks plainly against, or that were judged. Each pair alone may look
 * sound, and a third that little is known of would make the two one.
 * @param mayJoin whether nothing is known against two of the entities
 */
export function withheld(
  suggestions: readonly Suggestion[],
  mayJoin: (a: string, b: string) => boolean,
): readonly Suggestion[] {
  const groups = groupsOf(suggestions.filter(({ accepts }) => accepts));
  const against = new Map<ReadonlySet<string>, string | null>();
  for (const group of groups.values()) if (!against.has(group)) against.set(group, whatSpeaksAgainst(group));
  return suggestions.map((one) => {
    const group = groups.get(one.a);
    const text = group === undefined ? null : (against.get(group) ?? null);
    if (!one.accepts || text === null) return one;
    return {
      ...one,
      accepts: false,
      features: [...one.features, { name: 'others', score: 0, weight: 0, text }],
    };
  });

  function whatSpeaksAgainst(group: ReadonlySet<string>): string | null {
    const ids = [...group];
    if (ids.length > mostTogether)
      return `by way of others it would join more than ${mostTogether} at once, so that a person decides`;
    return ids.every((a, at) => ids.slice(at + 1).every((b) => mayJoin(a, b)))
      ? null
      : 'by way of others it would join what something speaks against, so that a person decides';
  }
}
