import type { Read } from '../../loaders/reading.ts';
import { candidatesOf } from '../../search/candidates.ts';
import { meaningOf, plannedKeys, type SearchPlan, typedTerms } from '../../search/search-plan.ts';
import { readPostings } from './postings.ts';

/** Most terms of one key that are read. */
const termsOfKey = 4_000;

/** Most entities that are read of a term typed, to see which have the other words too; and of one that is meant. */
const entitiesOfTyped = 4_000;
const entitiesOfMeant = 100;

/** What may match a plan. */
export interface Candidates {
  readonly ids: readonly string[];
  /** Whether there may be others that have its words or its whole text, since so many have them that only a sample was read. */
  readonly isSample: boolean;
}

/** What may match each of several plans, at most `most` each: three statements at most, however many plans there are. */
export async function searchCandidates(
  read: Read,
  plans: readonly SearchPlan[],
  most: number,
): Promise<readonly Candidates[]> {
  const typed = new Set(plans.flatMap(typedTerms));
  const keys = new Set(plans.flatMap(plannedKeys));
  const several = plans.some(({ words }) => words.length > 1);
  const [direct, found] = await Promise.all([
    readPostings(read, 'entitiesOfTerms', [...typed], several ? Math.max(most, entitiesOfTyped) : most),
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
  return meanings.map(({ whole, words }, at) => {
    const plan = plans[at];
    const ids = candidatesOf(whole, words, postings, most);
    // All that have a name have each of its words: one word that was read whole leaves nothing out.
    const isSample =
      plan !== undefined && (isSampled(plan.whole) || (plan.words.length > 0 && plan.words.every(isSampled)));
    return { ids, isSample: isSample || ids.length >= most };
  });
}
