import { termsOfSpellings } from '../cypher/search-spellings.ts';
import { entitiesOfTerms } from '../cypher/search-terms.ts';
import { inEveryShare, postingOf, type SearchPlan, spelledTerms } from '../search/search-plan.ts';
import type { Spelling } from '../search/terms.ts';
import { listOf, textOf } from './cell.ts';
import type { Read } from './read.ts';

/** Spellings share a key where they share all but two letters: more than these are never near. */
const spellingsOfKey = 100;

const mostAlike = 12;

type Postings = ReadonlyMap<string, readonly string[]>;
type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/**
 * The ids of what may answer each of some plans: three statements at most, however many plans there are. A name that
 * answers has each of the words typed, in one spelling or another, so that the word with the fewest entities leads to
 * all of them.
 */
export async function searchCandidates(
  read: Read,
  plans: readonly SearchPlan[],
  most: number,
): Promise<readonly (readonly string[])[]> {
  const terms = plans.flatMap((plan) => [...plan.whole, ...plan.words.flatMap((word) => word.terms)]);
  const keys = plans.flatMap((plan) => [...plan.keys, ...plan.words.flatMap((word) => word.keys)]);
  const [found, spellings] = await Promise.all([postings(read, terms, most), spellingsOf(read, keys)]);
  const meant = plans.map((plan) => meantBy(plan, spellings));
  const others = await postings(
    read,
    meant.flatMap(({ words, whole }) => [...words.flat(), ...whole]),
    most,
  );
  return plans.map((plan, i) => candidatesOf(plan, meant[i] ?? nothingMeant, { found, others, most }));
}

/** The terms that the words of a plan, and the whole of it, may be other spellings of. */
interface Meant {
  readonly words: readonly (readonly string[])[];
  readonly whole: readonly string[];
}

const nothingMeant: Meant = { words: [], whole: [] };

function meantBy(plan: SearchPlan, spellings: Spellings): Meant {
  const ofKeys = (keys: readonly string[]) => keys.flatMap((key) => spellings.get(key) ?? []);
  return {
    words: plan.words.map(({ word, keys }) => spelledTerms(word, ofKeys(keys))),
    whole: ofKeys(plan.keys)
      .map(({ term }) => term)
      .slice(0, mostAlike),
  };
}

interface Looked {
  readonly found: Postings;
  readonly others: Postings;
  readonly most: number;
}

function candidatesOf(plan: SearchPlan, meant: Meant, { found, others, most }: Looked): readonly string[] {
  const words = plan.words.map(({ terms }, i) => {
    const direct = terms.map((term) => postingOf(found, term, most)).sort((a, b) => a.about - b.about)[0];
    const spelled = (meant.words[i] ?? []).map((term) => postingOf(others, term, most));
    const all = [...(direct === undefined ? [] : [direct]), ...spelled];
    return {
      about: all.reduce((sum, { about }) => sum + about, 0),
      entities: all.flatMap(({ entities }) => entities),
    };
  });
  const fewest = words.sort((a, b) => a.about - b.about)[0]?.entities ?? [];
  const whole = plan.whole.flatMap((term) => postingOf(found, term, most).entities);
  const sounding = meant.whole.flatMap((term) => postingOf(others, term, most).entities);
  return [...new Set([...whole, ...fewest, ...sounding])].sort();
}

async function postings(read: Read, terms: readonly string[], most: number): Promise<Postings> {
  if (terms.length === 0) return new Map();
  const rows = await read(entitiesOfTerms(inEveryShare(terms), most + 1));
  return new Map(rows.map((row) => [textOf(row.key), listOf(row.entities).map(String)]));
}

async function spellingsOf(read: Read, keys: readonly string[]): Promise<Spellings> {
  if (keys.length === 0) return new Map();
  const rows = await read(termsOfSpellings([...new Set(keys)], spellingsOfKey));
  return new Map(
    rows.map((row) => {
      const key = textOf(row.key);
      return [key, listOf(row.terms).map((term) => ({ key, term: String(term) }))];
    }),
  );
}
