/**
 * What was made for a key; made now if it is not kept. Clients and files may keep asking for new keys: when there are
 * `most`, all are dropped. What throws is not kept.
 */
export function memoise<T>(kept: Map<string, T>, most: number, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= most) kept.clear();
  kept.set(key, made);
  return made;
}
