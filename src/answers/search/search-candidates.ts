import type { Read } from '../../loaders/reading.ts';
import type { Pace } from '../../pace/pace.ts';
import { candidatesOf } from '../../search/candidates.ts';
import type { Posting } from '../../search/samples.ts';
import {
  type Meaning,
  meaningOf,
  plannedKeys,
  type SearchPlan,
  typedTerms,
} from '../../search/search-plan.ts';
import { readPostings } from './postings.ts';

/** Most terms of one key that are read. */
const termsOfKey = 4_000;

/** Most entities that are read of a term typed, to see which have the other words too, or are wanted; and of one that is meant. */
const entitiesOfTyped = 4_000;
const entitiesOfMeant = 100;

/** What may match a plan. */
export interface Candidates {
  readonly ids: readonly string[];
  /** Whether there may be others that have its words or its whole text, since so many have them that only a sample was read. */
  readonly isSample: boolean;
}

/** Which entities are wanted, where not all are: the others do not count among the most. */
interface Wanted {
  /** Whether an entity is wanted for the plan at a place. */
  readonly isWanted: (id: string, at: number) => boolean;
  readonly pace: Pace;
}

/** How many ids are told apart in a unit of `Pace`. */
const idsOfUnit = 8;

/** What may match each of several plans, at most `most` each: three statements at most, however many plans there are. */
export async function searchCandidates(
  read: Read,
  plans: readonly SearchPlan[],
  most: number,
  wanted?: Wanted,
): Promise<readonly Candidates[]> {
  const typed = new Set(plans.flatMap(typedTerms));
  const keys = new Set(plans.flatMap(plannedKeys));
  const isWide = wanted !== undefined || plans.some(({ words }) => words.length > 1);
  const [direct, found] = await Promise.all([
    readPostings(read, 'entitiesOfTerms', [...typed], isWide ? Math.max(most, entitiesOfTyped) : most),
    readPostings(read, 'termsOfKeys', [...keys], termsOfKey),
  ]);
  const meanings = plans.map(({ whole, words }) => ({
    whole: meaningOf(whole, found),
    words: words.map((word) => meaningOf(word, found)),
  }));
  const all = new Set(
    meanings.flatMap(({ whole, words }) => [whole, ...words].flatMap(({ terms }) => terms)),
  );
  const meant = [...all].filter((term) => !typed.has(term));
  const others = await readPostings(read, 'entitiesOfTerms', meant, Math.min(most, entitiesOfMeant));
  const postings = new Map([...direct, ...others]);
  const isSampled = ({ terms }: SearchPlan['whole']): boolean =>
    terms.some((term) => (direct.get(term)?.sample ?? 0) > 0);
  const answers: Candidates[] = [];
  for (const [at, { whole, words }] of meanings.entries()) {
    const plan = plans[at];
    const own = wanted === undefined ? postings : await ofThese(postings, [whole, ...words], wanted, at);
    const ids = candidatesOf(whole, words, own, most);
    // All that have a name have each of its words: one word that was read whole leaves nothing out.
    const isSample =
      plan !== undefined && (isSampled(plan.whole) || (plan.words.length > 0 && plan.words.every(isSampled)));
    answers.push({ ids, isSample: isSample || ids.length >= most });
  }
  return answers;
}

/** What the terms of some meanings lead to, without what is not wanted. */
async function ofThese(
  postings: ReadonlyMap<string, Posting>,
  meanings: readonly Meaning[],
  { isWanted, pace }: Wanted,
  at: number,
): Promise<ReadonlyMap<string, Posting>> {
  const found = new Map<string, Posting>();
  for (const term of new Set(meanings.flatMap(({ terms }) => terms))) {
    const posting = postings.get(term);
    if (posting === undefined) continue;
    await pace(posting.members.length / idsOfUnit);
    found.set(term, { ...posting, members: posting.members.filter((id) => isWanted(id, at)) });
  }
  return found;
}
