import type { Read, Reading } from '../../loaders/reading.ts';
import { type SearchPlan, searchPlan } from '../../search/search-plan.ts';
import { searchedName } from '../../search/searched-name.ts';
import { wholeTerm } from '../../search/terms.ts';
import { textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';
import { readPostings } from '../search/postings.ts';
import { searchCandidates } from '../search/search-candidates.ts';
import {
  matchesAmong,
  readNames,
  type SearchBounds,
  type SearchMatch,
  unitsOfName,
} from '../search/search-matches.ts';

/** Parts of a text, folded: which of them are names, and which names the others resemble. */
export interface MentionsQuery extends SearchBounds {
  /** Looked up as whole names. */
  readonly parts: readonly string[];
  /** What is searched for as `search` does, once it is known which parts are names. */
  readonly unknown: (named: ReadonlySet<string>) => readonly string[];
}

/** What each part leads to, best first; a part that leads to nothing is left out. */
export type Mentions = ReadonlyMap<string, readonly SearchMatch[]>;

/** What it takes to plan the search for a part of a text, as `Pace` counts. */
const unitsOfPart = 20;

/**
 * Links parts of a text to entities: two statements where all are names, and at most five, however many parts there are.
 * A name that more entities bear than are allowed leads to none of them: any choice would be chance.
 */
export function findMentions(reading: Reading, text: string, query: () => MentionsQuery): Promise<Mentions> {
  return reading.once(findMentions, text, () => mentionsOf(reading, query()));
}

async function mentionsOf({ read, pace }: Reading, query: MentionsQuery): Promise<Mentions> {
  const { parts, unknown, candidates, linkTypes } = query;
  const bearers = await bearersOf(read, parts, candidates);
  const others = unknown(new Set(bearers.keys()));
  const plans: SearchPlan[] = [];
  for (const part of others) {
    await pace(unitsOfPart);
    plans.push(searchPlan(searchedName(part)));
  }
  const like = plans.length === 0 ? [] : await searchCandidates(read, plans, candidates);
  const ids = [...new Set([...[...bearers.values()].flat(), ...like.flatMap((one) => one.ids)])].sort();
  const rows = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of await readNames(read, ids, linkTypes)) rows.get(textOf(row.id))?.push(row);
  const matches = async (part: string, among: readonly string[]) => {
    const names = among.flatMap((id) => rows.get(id) ?? []);
    await pace(names.length * unitsOfName);
    return matchesAmong(searchedName(part), names);
  };
  const found = new Map<string, readonly SearchMatch[]>();
  for (const [part, among] of bearers)
    found.set(
      part,
      (await matches(part, among)).filter(({ rank }) => rank === 0),
    );
  for (const [i, part] of others.entries()) found.set(part, await matches(part, like[i]?.ids ?? []));
  return new Map([...found].filter(([, some]) => some.length > 0));
}

async function bearersOf(
  read: Read,
  parts: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const termOf = new Map(parts.map((part) => [part, wholeTerm(searchedName(part).compact)]));
  const entities = await readPostings(read, 'entitiesOfTerms', [...new Set(termOf.values())], most);
  return new Map(
    [...termOf].flatMap(([part, term]) => {
      const bearing = entities.get(term);
      return bearing?.sample === 0 ? [[part, bearing.members] as const] : [];
    }),
  );
}
