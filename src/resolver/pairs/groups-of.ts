/** The entities that some pairs would make one, also by way of others, by each of them. */
export function groupsOf(
  pairs: readonly { readonly a: string; readonly b: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { a, b } of pairs) joinGroups(groups, a, b);
  return groups;
}

/** Makes one group of those of two entities; one that is in none is a group of its own. */
export function joinGroups(groups: Map<string, Set<string>>, a: string, b: string): void {
  const [left, right] = [groups.get(a) ?? new Set([a]), groups.get(b) ?? new Set([b])];
  const [into, from] = left.size < right.size ? [right, left] : [left, right];
  for (const id of [...from, a, b]) groups.set(id, into.add(id));
}
