import { namesAndLinks } from '../cypher/names-and-links.ts';
import { termsOfSpellings } from '../cypher/search-spellings.ts';
import { entitiesOfTerms } from '../cypher/search-terms.ts';
import { rankOfMatch } from '../search/name-match.ts';
import { inEveryShare, postingOf, type SearchPlan, searchPlan, spelledTerms } from '../search/search-plan.ts';
import { type SearchedName, searchedName } from '../search/searched-name.ts';
import type { Spelling } from '../search/terms.ts';
import { listOf, textOf } from './cell.ts';
import type { Read } from './read.ts';

/** What is searched for, and within which bounds. */
export interface SearchQuery {
  /** The text as names are compared: folded. */
  readonly folded: string;
  /** Most entities that one term may bring. */
  readonly candidates: number;
  /** Types of the links that tell how connected an entity is. */
  readonly linkTypes: readonly string[];
}

/** An entity that answers a search, with the name that does and the rank of its reason. */
export interface SearchMatch {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly links: number;
}

/** Spellings share a key where they share all but two letters: more than these are never near. */
const spellingsOfKey = 100;

/** Beyond so many links one is as connected as can be. */
const mostLinks = 500;

/** Everything that answers a text, the best first: by rank, then the better connected, then by id. */
export async function searchMatches(read: Read, query: SearchQuery): Promise<readonly SearchMatch[]> {
  const typed = searchedName(query.folded);
  const plan = searchPlan(typed);
  const ids = await candidates(read, plan, query.candidates);
  if (ids.length === 0) return [];
  const columns = { names: 'namesValue', folded: 'namesFold' };
  const rows = await read(namesAndLinks(ids, columns, query.linkTypes, mostLinks));
  const matches = rows.flatMap((row) => {
    const best = bestName(typed, listOf(row.names).map(String), listOf(row.folded).map(String));
    return best === null ? [] : [{ id: textOf(row.id), links: Number(row.links), ...best }];
  });
  return matches.sort(compareMatches);
}

export function compareMatches(
  a: Pick<SearchMatch, 'rank' | 'links' | 'id'>,
  b: Pick<SearchMatch, 'rank' | 'links' | 'id'>,
): number {
  return a.rank - b.rank || b.links - a.links || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Of several names that answer equally well, the one shown first. */
function bestName(typed: SearchedName, names: readonly string[], folded: readonly string[]) {
  let best: { name: string; rank: number } | null = null;
  folded.forEach((fold, i) => {
    const rank = rankOfMatch(typed, searchedName(fold));
    if (rank !== null && (best === null || rank < best.rank)) best = { name: names[i] ?? fold, rank };
  });
  return best as { name: string; rank: number } | null;
}

/**
 * The ids of what may answer: three statements at most, whatever is found. A name that answers has each of the words
 * typed, in one spelling or another, so that the word with the fewest entities leads to all of them.
 */
async function candidates(read: Read, plan: SearchPlan, most: number): Promise<readonly string[]> {
  const terms = [...plan.whole, ...plan.words.flatMap((word) => word.terms)];
  const keys = [...new Set([...plan.keys, ...plan.words.flatMap((word) => word.keys)])];
  const [found, spellings] = await Promise.all([postings(read, terms, most), spellingsOf(read, keys)]);
  const meant = plan.words.map(({ word, keys }) =>
    spelledTerms(
      word,
      keys.flatMap((key) => spellings.get(key) ?? []),
    ),
  );
  const alike = plan.keys.flatMap((key) => spellings.get(key) ?? []).map(({ term }) => term);
  const others = await postings(read, [...meant.flat(), ...alike.slice(0, mostAlike)], most);
  const words = plan.words.map(({ terms }, i) => {
    const direct = terms.map((term) => postingOf(found, term, most)).sort((a, b) => a.about - b.about)[0];
    const spelled = (meant[i] ?? []).map((term) => postingOf(others, term, most));
    const all = [...(direct === undefined ? [] : [direct]), ...spelled];
    return {
      about: all.reduce((sum, { about }) => sum + about, 0),
      entities: all.flatMap(({ entities }) => entities),
    };
  });
  const fewest = words.sort((a, b) => a.about - b.about)[0]?.entities ?? [];
  const whole = plan.whole.flatMap((term) => postingOf(found, term, most).entities);
  const sounding = alike.slice(0, mostAlike).flatMap((term) => postingOf(others, term, most).entities);
  return [...new Set([...whole, ...fewest, ...sounding])].sort();
}

const mostAlike = 12;

async function postings(
  read: Read,
  terms: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (terms.length === 0) return new Map();
  const rows = await read(entitiesOfTerms(inEveryShare(terms), most + 1));
  return new Map(rows.map((row) => [textOf(row.key), listOf(row.entities).map(String)]));
}

async function spellingsOf(
  read: Read,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Spelling[]>> {
  if (keys.length === 0) return new Map();
  const rows = await read(termsOfSpellings(keys, spellingsOfKey));
  return new Map(
    rows.map((row) => {
      const key = textOf(row.key);
      return [key, listOf(row.terms).map((term) => ({ key, term: String(term) }))];
    }),
  );
}
