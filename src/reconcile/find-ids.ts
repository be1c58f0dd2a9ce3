import { type Candidates, searchCandidates } from '../answers/search/search-candidates.ts';
import { matchesAmong, readNames, unitsOfName } from '../answers/search/search-matches.ts';
import { searchQuery } from '../answers/search/search-query.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Kind } from '../ontology/ontology.ts';
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
    const wanted = new Set(kinds);
    const known = (all[at] ?? [])
      .map((id) => shown.get(id) ?? id)
      .filter((id) => isOneOf(wanted, id, context));
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
  const { read, pace } = context;
  const searches = new Map<string, { readonly text: string; readonly kinds: ReadonlySet<Kind> }>();
  for (const { names, kinds } of asked)
    for (const text of names) searches.set(keyOf(text, kinds), { text, kinds: new Set(kinds) });
  const keys = [...searches.keys()];
  const wanted = [...searches.values()].map(({ kinds }) => kinds);
  const queries = [...searches.values()].map(({ text }) => searchQuery(context, text));
  await pace(queries.length * unitsOfPlan);
  const typed = queries.map(({ folded }) => searchedName(folded));
  const found = await searchCandidates(read, typed.map(searchPlan), looked, {
    isWanted: (id, at) => isOneOf(wanted[at], id, context),
    pace,
  });
  const some = new Set(found.flatMap(({ ids }) => ids));
  const rows = await readNames(read, [...some].sort(), queries[0]?.linkTypes ?? []);
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = textOf(row.id);
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [row]);
    else known.push(row);
  }
  const matches = new Map<string, Candidates>();
  for (const [at, key] of keys.entries()) {
    const { ids, isSample } = found[at] ?? { ids: [], isSample: false };
    const names = ids.flatMap((id) => byId.get(id) ?? []);
    await pace(names.length * unitsOfName);
    const like = matchesAmong(typed[at] ?? searchedName(''), names);
    matches.set(key, { ids: like.map(({ id }) => id), isSample });
  }
  return asked.map(({ names, kinds }) => {
    const own = names.flatMap((name) => matches.get(keyOf(name, kinds)) ?? []);
    return { ids: inTurn(own.map(({ ids }) => ids)), isSample: own.some(({ isSample }) => isSample) };
  });
}

function isOneOf(
  kinds: ReadonlySet<Kind> | undefined,
  id: string,
  { ontology }: Pick<RequestContext, 'ontology'>,
): boolean {
  const kind = ontology.kindOfId(id);
  return kind !== undefined && kinds?.has(kind) === true;
}

/** A text is looked for once among the same kinds. */
const keyOf = (text: string, kinds: readonly Kind[]): string =>
  JSON.stringify([text, ...kinds.map(({ name }) => name)]);

/** The first of each list, then the second of each, and so on: each name has its part of the places. */
function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const found = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []));
  return [...new Set(found.flat())];
}
