import { reasonOrder } from '../search/name-match.ts';
import { isEastAsian, searchedName } from '../search/searched-name.ts';

/** How near what was typed is to a name that it is taken for. */
export interface Closeness {
  /** 0 for the very name; the more, the farther. */
  readonly distance: number;
  /** Whether the name has further words, which were not typed. */
  readonly partial: boolean;
}

const stepOfReason = 100;

/**
 * How near a match of the search is; null where it is none for a question, in which people write whole words: a
 * beginning of two letters, or a sound that two Latin words share, is chance.
 */
export function closeness(typed: string, name: string, rank: number): Closeness | null {
  // What stands in brackets only tells a name from others: Government Cloud (Japan).
  const [one, other] = [searchedName(typed), searchedName(name.replace(/\([^)]*\)/g, ' '))];
  const reason = reasonOrder[rank];
  if (reason === 'SOUND' && isEastAsian(one.compact) === isEastAsian(other.compact)) return null;
  const further = Math.max(0, other.words.length - one.words.length);
  // One word that is like one of many is chance too.
  if (further > 0 && (reason === 'FUZZY' || reason === 'SOUND')) return null;
  return { distance: rank * stepOfReason + further, partial: reason !== 'EXACT' && further > 0 };
}
