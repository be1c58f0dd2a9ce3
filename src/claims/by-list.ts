import type { Property } from '../ontology/ontology.ts';

/** Texts of what is given to one entity alone, by the list that gives it. */
export function byList(
  { value }: Property,
  texts: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const text of texts) {
    const list = value.unique?.(value.parse(text)) ?? null;
    if (list !== null) found.set(list, [...(found.get(list) ?? []), text]);
  }
  return found;
}
