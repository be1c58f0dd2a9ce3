import { compareScripts } from './compare-scripts.ts';
import { compareWords } from './compare-words.ts';
import { inLatin } from './in-latin.ts';
import type { NameLikeness } from './likeness.ts';
import type { ReadName } from './read-name.ts';

/**
 * How alike two names of organisations are. One script is compared word by word; two scripts by words that translate each other, and by
 * how the rest is read. A name tells nothing for certain: what it is worth is for a person to say (docs/decisions/0030).
 * @param least names that are less alike than this may be told as not alike at all
 */
export function compareNames(a: ReadName, b: ReadName, least = 0): NameLikeness {
  if (a.compact === b.compact || (!a.eastAsian && !b.eastAsian)) return compareWords(a, b, least);
  if (a.eastAsian && b.eastAsian) {
    const words = compareWords(a, b, least);
    const [first, second] = [inLatin(a), inLatin(b)];
    const others = [second && compareScripts(a, second), first && compareScripts(b, first)];
    return others.reduce(
      (best: NameLikeness, one) => (one !== null && one.score > best.score ? one : best),
      words,
    );
  }
  return a.eastAsian ? compareScripts(a, b) : compareScripts(b, a);
}
