import type { Kind } from '../ontology/ontology.ts';
import type { Predicate } from '../shapes/predicate.ts';
import type { Notices } from './notices.ts';
import { countWithoutRate } from './without-rate.ts';

/** What a filter of money compares that is not its worth in US dollars. */
const otherwise: readonly string[] = ['said', 'isNull'];

/** The first property of money that a filter compares in US dollars, wherever in it. */
export function comparedInDollars(kind: Kind, where: unknown): string | null {
  if (typeof where !== 'object' || where === null) return null;
  for (const [key, value] of Object.entries(where)) {
    const isMoney = kind.properties.some(({ name, value: of }) => name === key && of.name === 'Money');
    if (isMoney && Object.keys(value ?? {}).some((test) => !otherwise.includes(test))) return key;
    const parts = ['AND', 'OR', 'NOT'].includes(key) ? [value].flat() : [];
    for (const part of parts) {
      const found = comparedInDollars(kind, part);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Tells of a list that a filter compares in US dollars how many amounts have no rate, and are left out whatever they are worth.
 * @param count how many of all nodes of the kind pass a condition
 */
export async function noteFilter(
  kind: Kind,
  money: string,
  path: string,
  count: (condition: string, where: Predicate) => Promise<number>,
  notices: Notices,
): Promise<void> {
  const without = await countWithoutRate(money, count);
  if (without === 0) return;
  const message = `Filtered by ${money} in US dollars: of all ${kind.plural}, those without a rate of exchange of their time (${without}) are left out, whatever they are worth.`;
  notices.tell({ path, message });
}
