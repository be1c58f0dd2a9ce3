import { type Candidates, searchCandidates } from '../answers/search/search-candidates.ts';
import { matchesAmong, readNames, type SearchMatch, unitsOfName } from '../answers/search/search-matches.ts';
import { searchQuery } from '../answers/search/search-query.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { uniqueProperties } from '../ontology/unique-properties.ts';
import { searchPlan } from '../search/search-plan.ts';
import { searchedName } from '../search/searched-name.ts';
import { holdersOf } from '../shapes/identity.ts';
import { textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import type { AskedEntity } from './asked-entity.ts';
import { meansOf } from './means-of.ts';
import { shownIds } from './shown-ids.ts';

/** How many entities are looked at for one that is asked for. */
export interface Looked {
  /** Most whose names are compared with a name. */
  readonly looked: number;
  /** Most that are compared with all that is known. */
  readonly compared: number;
}

/** What may be one that is asked for. */
export interface FoundIds {
  /** The ids, the likeliest first. */
  readonly ids: readonly string[];
  /** Those among them that were asked for by an id. */
  readonly named: ReadonlySet<string>;
  /** Whether others may have such a name: more have it than are looked at. */
  readonly isSample: boolean;
}

/** What it takes to plan the search for a text, as `Pace` counts. */
const unitsOfPlan = 100;

/**
 * What may be each of many that are asked for: what has their identifiers or is called by their ids, and what has a like name. However many there are,
 * these are the same few statements.
 */
export async function findIds(
  context: RequestContext,
  asked: readonly AskedEntity[],
  bounds: Looked,
): Promise<readonly FoundIds[]> {
  const means = asked.map((one) => meansOf(one, context.ontology));
  const [byName, holders] = await Promise.all([
    searchedFor(
      context,
      asked.map(({ kinds }, at) => ({ kinds, names: means[at]?.names ?? [] })),
      bounds.looked,
    ),
    holdersBy(context, new Set(means.flatMap(({ identifiers }) => identifiers))),
  ]);
  const all = means.map(({ ids, identifiers }) => [
    ...ids,
    ...identifiers.flatMap((text) => holders.get(text) ?? []),
  ]);
  const shown = await shownIds(context, all.flat());
  return asked.map(({ kinds }, at) => {
    const isWanted = (id: string): boolean => {
      const kind = context.ontology.kindOfId(id);
      return kind !== undefined && kinds.includes(kind);
    };
    const known = (all[at] ?? []).map((id) => shown.get(id) ?? id).filter(isWanted);
    const ids = [...new Set([...known, ...(byName[at]?.ids ?? [])])].slice(0, bounds.compared);
    const named = new Set((means[at]?.ids ?? []).map((id) => shown.get(id) ?? id));
    return { ids, named, isSample: byName[at]?.isSample === true };
  });
}

/** Who has some identifiers, by these; each as claims name it. */
async function holdersBy(
  { read, ontology }: RequestContext,
  identifiers: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  if (identifiers.size === 0) return found;
  for (const row of await read(holdersOf(uniqueProperties(ontology), [...identifiers].sort()))) {
    const text = textOf(row.text);
    found.set(text, [...(found.get(text) ?? []), textOf(row.subject)]);
  }
  return found;
}

/** The ids of what has a name like one of some names, for each of many; the best match first. */
async function searchedFor(
  context: RequestContext,
  asked: readonly Pick<AskedEntity, 'names' | 'kinds'>[],
  looked: number,
): Promise<readonly Candidates[]> {
  const { read, pace, ontology } = context;
  const texts = [...new Set(asked.flatMap(({ names }) => names))];
  const queries = texts.map((text) => searchQuery(context, text));
  await pace(queries.length * unitsOfPlan);
  const typed = queries.map(({ folded }) => searchedName(folded));
  const found = await searchCandidates(read, typed.map(searchPlan), looked);
  const wanted = new Set(asked.flatMap(({ kinds }) => kinds.map(({ name }) => name)));
  const some = [...new Set(found.flatMap(({ ids }) => ids))].filter((id) =>
    wanted.has(ontology.kindOfId(id)?.name ?? ''),
  );
  const rows = await readNames(read, some.sort(), queries[0]?.linkTypes ?? []);
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = textOf(row.id);
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [row]);
    else known.push(row);
  }
  const matches = new Map<string, readonly SearchMatch[]>();
  for (const [at, text] of texts.entries()) {
    const names = (found[at]?.ids ?? []).flatMap((id) => byId.get(id) ?? []);
    await pace(names.length * unitsOfName);
    matches.set(text, matchesAmong(typed[at] ?? searchedName(''), names));
  }
  return asked.map(({ names, kinds }) => {
    const isWanted = ({ id }: SearchMatch): boolean => kinds.some((kind) => kind === ontology.kindOfId(id));
    const ids = inTurn(names.map((name) => (matches.get(name) ?? []).filter(isWanted).map(({ id }) => id)));
    return { ids, isSample: names.some((name) => found[texts.indexOf(name)]?.isSample === true) };
  });
}

/** The first of each list, then the second of each, and so on: each name has its part of the places. */
function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const found = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []));
  return [...new Set(found.flat())];
}
