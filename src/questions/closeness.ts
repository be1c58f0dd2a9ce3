import { reasonOrder } from '../search/name-match.ts';
import { isEastAsian, type SearchedName, searchedName } from '../search/searched-name.ts';

/** How near what was typed is to a name that it is taken for. */
export interface Closeness {
  /** 0 for the exact name; larger is farther. */
  readonly distance: number;
  /** Whether the name has further words, which were not typed. */
  readonly partial: boolean;
}

const stepOfReason = 100;

/** Part of a name is farther than any whole one, and part of something more like a title than a name is farther still. */
const distanceOfPart = 1000;
const distanceOfTitle = 2000;
const longestName = 3;

/**
 * How near a match of the search is; null where it does not count for a question, in which people write whole words: a
 * beginning of two letters, or a sound that two Latin words share, is chance.
 */
export function closeness(typed: string, name: string, rank: number): Closeness | null {
  const [one, other] = [searchedName(typed), searchedName(name)];
  const reason = reasonOrder[rank];
  if (reason === 'SOUND' && isEastAsian(one.compact) === isEastAsian(other.compact)) return null;
  // What stands in the brackets of a name only tells it from others, and is not part of it.
  if (reason === 'WORDS' && !sharesCore(one, other)) return null;
  const further = reason === 'EXACT' ? 0 : Math.max(0, other.core.length - one.core.length);
  if (further === 0) return { distance: rank * stepOfReason, partial: false };
  // One word that resembles one of many is chance too, and so is one in the middle of a long name.
  if (reason === 'FUZZY' || reason === 'SOUND') return null;
  if (reason === 'WORDS' && further > one.core.length) return null;
  const distance = other.core.length > longestName ? distanceOfTitle : distanceOfPart;
  return { distance: distance + rank * stepOfReason + Math.min(further, stepOfReason - 1), partial: true };
}

function sharesCore(typed: SearchedName, name: SearchedName): boolean {
  return typed.words.some((word) => name.core.some((own) => own.includes(word)));
}
