import type { Posting } from './samples.ts';
import { isEastAsian, type SearchedName } from './searched-name.ts';
import { type Sound, soundAlike, soundOf, soundOfWords } from './sound.ts';
import {
  keyOfBeginning,
  keysOfPairs,
  keysOfSound,
  segmentKeys,
  textOfTerm,
  wholeTerm,
  wordTerm,
} from './terms.ts';
import { segmentsMeant, typosBetween, typosForgiven } from './typos.ts';

/** Most words of a text that lead to candidates; the others are compared with the candidates' names. */
const mostWords = 8;
const mostPairs = 4;
/** Most terms followed that a beginning or a part may stand for, shortest first. */
const mostLonger = 200;
/** Most words followed that a mistyped one may stand for, nearest first. */
const mostNear = 50;

/** A typed text, as the terms it has itself and the keys of the terms it may stand for. */
interface PlannedText {
  readonly text: string;
  readonly terms: readonly string[];
  /** The key of terms with this beginning, where they match too. */
  readonly beginning: string | null;
  /** Keys, each of which has every term that contains the text. */
  readonly pairs: readonly string[];
  /** Keys of which one at least has a word that the text is a slip of. */
  readonly typos: readonly string[];
  readonly sound: Sound | null;
}

/** What to look up for a text. */
export interface SearchPlan {
  readonly whole: PlannedText;
  readonly words: readonly PlannedText[];
}

/** What a typed text may stand for. */
export interface Meaning {
  /** Terms, the closest first. */
  readonly terms: readonly string[];
  /** Whether they are all that there are. */
  readonly complete: boolean;
}

export function searchPlan({ words, compact, core }: SearchedName): SearchPlan {
  const plain = (text: string) => ({
    text,
    terms: [wordTerm(text), wholeTerm(text)],
    beginning: null,
    pairs: [],
  });
  return {
    whole: {
      text: compact,
      terms: [...new Set([wordTerm(compact), wholeTerm(compact), wholeTerm(core.join(''))])],
      beginning: keyOfBeginning(compact),
      pairs: [],
      typos: [],
      sound: soundOfWords(words),
    },
    words: words.slice(0, mostWords).map((word, i) => ({
      ...plain(word),
      beginning: i === words.length - 1 ? keyOfBeginning(word) : null,
      pairs: isEastAsian(word) ? keysOfPairs(word).slice(0, mostPairs) : [],
      typos: segmentKeys([...segmentsMeant(word)]),
      sound: soundOf(word),
    })),
  };
}

/** The terms that are in a text itself. */
export function typedTerms({ whole, words }: SearchPlan): readonly string[] {
  return [...new Set([whole, ...words].flatMap(({ terms }) => terms))];
}

/** The keys of the terms that a text may mean. */
export function plannedKeys({ whole, words }: SearchPlan): readonly string[] {
  const all = [whole, ...words].flatMap(({ beginning, pairs, typos, sound }) => [
    ...(beginning === null ? [] : [beginning]),
    ...pairs,
    ...typos,
    ...keysOfSound(sound),
  ]);
  return [...new Set(all)];
}

/** What a typed text may stand for, by the terms under its keys. */
export function meaningOf(planned: PlannedText, found: ReadonlyMap<string, Posting>): Meaning {
  const { text, terms, beginning, pairs } = planned;
  const longer = new Set<string>();
  const looked: Posting[] = [];
  const look = (key: string, test: (text: string) => boolean): void => {
    const posting = found.get(key) ?? nothing;
    looked.push(posting);
    for (const term of posting.members) if (test(textOfTerm(term))) longer.add(term);
  };
  if (beginning !== null) look(beginning, (other) => other.startsWith(text));
  const rarest = pairs.toSorted((a, b) => countOf(found, a) - countOf(found, b))[0];
  if (rarest !== undefined) look(rarest, (other) => other.includes(text));
  const others = nearTerms(planned, found);
  const all = [...new Set([...terms, ...[...longer].sort(shorter).slice(0, mostLonger), ...others])];
  const complete =
    longer.size <= mostLonger &&
    others.length < 2 * mostNear &&
    looked.every(({ sample }) => sample === 0) &&
    planned.typos.every((key) => (found.get(key)?.sample ?? 0) === 0);
  return { terms: all, complete };
}

const nothing: Posting = { members: [], sample: 0 };

const countOf = (found: ReadonlyMap<string, Posting>, key: string): number => {
  const { members, sample } = found.get(key) ?? nothing;
  return sample === 0 ? members.length : Number.POSITIVE_INFINITY;
};

const shorter = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/** The terms that a mistyped word may stand for: the fewest typos first, then those that sound alike. */
function nearTerms(
  { text, typos, sound }: PlannedText,
  found: ReadonlyMap<string, Posting>,
): readonly string[] {
  const near = new Map<string, number>();
  const most = typosForgiven(text);
  for (const term of new Set(typos.flatMap((key) => found.get(key)?.members ?? []))) {
    const between = typosBetween(text, textOfTerm(term), most);
    if (between > 0 && between <= most) near.set(term, between);
  }
  for (const term of keysOfSound(sound).flatMap((key) => found.get(key)?.members ?? [])) {
    const other = near.has(term) ? null : soundOf(textOfTerm(term));
    if (sound !== null && other !== null && soundAlike(sound, other))
      near.set(term, Number.POSITIVE_INFINITY);
  }
  return (
    [...near]
      .sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x - y))
      .slice(0, mostNear)
      // An entity whose whole name is the word must not be lost among the many that have it in their name.
      .flatMap(([term]) => [term, wholeTerm(textOfTerm(term))])
  );
}
