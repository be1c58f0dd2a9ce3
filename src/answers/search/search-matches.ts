import type { Read, Reading } from '../../loaders/reading.ts';
import { nameMatcher } from '../../search/name-match.ts';
import { searchPlan } from '../../search/search-plan.ts';
import { type SearchedName, searchedName } from '../../search/searched-name.ts';
import { namesAndLinks } from '../../shapes/terms.ts';
import { textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';
import { searchCandidates } from './search-candidates.ts';

/** The bounds within which names are looked up. */
export interface SearchBounds {
  /** Most entities whose names are looked at. */
  readonly candidates: number;
  /** Types of the links that tell how connected an entity is. */
  readonly linkTypes: readonly string[];
}

/** What is searched for, and within which bounds. */
export interface SearchQuery extends SearchBounds {
  /** The text as names are compared: folded. */
  readonly folded: string;
}

/** An entity that matches a search, with the name that does and the rank of its reason. */
export interface SearchMatch {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly links: number;
}

/** Beyond this many links an entity counts as fully connected. */
const mostLinks = 500;

/** What it takes to compare a name with a text, as `Pace` counts. */
export const unitsOfName = 10;

/** What it takes to plan the search for a text. */
const unitsOfPlan = 100;

/** Everything that matches a text, best first: by rank, then the better connected, then by id. */
export function searchMatches(reading: Reading, query: SearchQuery): Promise<readonly SearchMatch[]> {
  return reading.once(searchMatches, JSON.stringify(query), () => matchesOf(reading, query));
}

async function matchesOf({ read, pace }: Reading, query: SearchQuery): Promise<readonly SearchMatch[]> {
  await pace(unitsOfPlan);
  const typed = searchedName(query.folded);
  const [found] = await searchCandidates(read, [searchPlan(typed)], query.candidates);
  const names = await readNames(read, found?.ids ?? [], query.linkTypes);
  await pace(names.length * unitsOfName);
  return matchesAmong(typed, names);
}

/** The names of some entities, one per row, and how connected these are: no statement where there are none. */
export async function readNames(
  read: Read,
  ids: readonly string[],
  linkTypes: readonly string[],
): Promise<readonly Row[]> {
  if (ids.length === 0) return [];
  const columns = { names: 'namesValue', folded: 'namesFold' };
  return read(namesAndLinks(ids, columns, linkTypes, mostLinks));
}

/** Which of some entities match what was typed, each by the best of its names. */
export function matchesAmong(typed: SearchedName, names: readonly Row[]): readonly SearchMatch[] {
  const match = nameMatcher(typed);
  const best = new Map<string, SearchMatch>();
  for (const row of names) {
    const [id, rank] = [textOf(row.id), match(searchedName(textOf(row.folded)))];
    // Of several names that match equally well, the one shown first.
    if (rank === null || rank >= (best.get(id)?.rank ?? Number.POSITIVE_INFINITY)) continue;
    best.set(id, { id, name: textOf(row.name), rank, links: Number(row.links) });
  }
  return [...best.values()].sort(compareMatches);
}

export function compareMatches(
  a: Pick<SearchMatch, 'rank' | 'links' | 'id'>,
  b: Pick<SearchMatch, 'rank' | 'links' | 'id'>,
): number {
  return a.rank - b.rank || b.links - a.links || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
