import type { Predicate } from '../shapes/predicate.ts';

/** Alternatives that name a node by its id, as one that lists the ids: an index is sought once by all of them. */
export function idsAsOne(parts: readonly Predicate[]): readonly Predicate[] {
  const named = parts.flatMap((part) => idsOf(part) ?? []);
  const others = parts.filter((part) => idsOf(part) === null);
  if (parts.length - others.length < 2) return parts;
  return [{ compare: { column: 'id', many: false, test: 'in', value: named } }, ...others];
}

/** The ids that a filter asks for, where it asks for nothing else; null for others. */
function idsOf(part: Predicate): readonly string[] | null {
  if ('all' in part) return part.all.length === 1 && part.all[0] !== undefined ? idsOf(part.all[0]) : null;
  if (!('compare' in part) || part.compare.column !== 'id') return null;
  const { test, value } = part.compare;
  if (test === 'eq' && typeof value === 'string') return [value];
  return test === 'in' && Array.isArray(value) ? value.map(String) : null;
}
