import { aboutAll, type Posting, smallestSample } from './samples.ts';
import type { Meaning } from './search-plan.ts';

/** What a word may stand for, with the entities that its terms lead to. */
interface Found {
  readonly complete: boolean;
  readonly postings: readonly Posting[];
  readonly about: number;
}

/**
 * The entities whose names are to be looked at, at most `most`, closest first: those that may have the whole text,
 * and those that may have each of its words. Of more than `most`, those in smaller samples come first.
 */
export function candidatesOf(
  whole: Meaning,
  words: readonly Meaning[],
  entities: ReadonlyMap<string, Posting>,
  most: number,
): readonly string[] {
  const found = words
    .map((meaning) => foundBy(meaning, entities))
    .sort((a, b) => Number(b.complete) - Number(a.complete) || a.about - b.about);
  const [lead, ...others] = found;
  const tests = others.filter(({ complete }) => complete).map(mayHave);
  const chosen = new Set<string>();
  for (const posting of foundBy(whole, entities).postings) choose(posting, () => true);
  for (const posting of lead?.postings ?? []) choose(posting, (id) => tests.every((test) => test(id)));
  return [...chosen].sort();

  function choose({ members }: Posting, test: (id: string) => boolean): void {
    if (chosen.size >= most) return;
    const fit = members.filter((id) => !chosen.has(id) && test(id));
    const room = most - chosen.size;
    for (const id of fit.length <= room ? fit : ofSmallerSamples(fit).slice(0, room)) chosen.add(id);
  }
}

function foundBy({ terms, complete }: Meaning, entities: ReadonlyMap<string, Posting>): Found {
  const postings = terms.flatMap((term) => entities.get(term) ?? []);
  return { complete, postings, about: postings.reduce((sum, posting) => sum + aboutAll(posting), 0) };
}

/** Whether an entity may have a word. For a common term only a sample is known, so any other entity may have it. */
function mayHave({ postings }: Found): (id: string) => boolean {
  const members = new Set(postings.flatMap((posting) => posting.members));
  const known = Math.max(0, ...postings.map(({ sample }) => sample));
  return (id) => members.has(id) || smallestSample(id) < known;
}

function ofSmallerSamples(ids: readonly string[]): readonly string[] {
  return ids
    .map((id) => ({ id, sample: smallestSample(id) }))
    .sort((a, b) => b.sample - a.sample || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
