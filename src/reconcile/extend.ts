import type { RequestContext } from '../graphql/request-context.ts';
import type { Candidate } from './candidate.ts';
import { cellOf, type ExtendedCell } from './cell-of.ts';
import { fieldAt } from './field-at.ts';
import { readCandidates } from './read-candidates.ts';
import { shownIds } from './shown-ids.ts';
import { textOfValue, valuesOf } from './value-texts.ts';

/** A property that is asked for, and how. */
export interface ExtendedProperty {
  readonly pid: string;
  /** Most values of one entity. */
  readonly limit: number;
  /** Whether amounts of money are numbers without their currency. */
  readonly figures: boolean;
}

/** The values of some properties of some entities, by the ids that were asked for: what is not there has no values. */
export async function extend(
  context: RequestContext,
  ids: readonly string[],
  properties: readonly ExtendedProperty[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly ExtendedCell[]>>> {
  const wanted = [...new Set(ids)];
  const shown = await shownIds(context, wanted);
  const pids = new Set(properties.map(({ pid }) => pid));
  const linksMax = Math.max(1, ...properties.map(({ limit }) => limit));
  const at = (id: string): string => shown.get(id) ?? id;
  const found = await readCandidates(context, wanted.map(at), pids, linksMax);
  await context.pace(wanted.length * properties.length);
  return new Map(
    wanted.map((id) => {
      const one = found.get(at(id));
      return [id, new Map(properties.map((property) => [property.pid, cellsOf(one, property)]))];
    }),
  );
}

function cellsOf(
  one: Candidate | undefined,
  { pid, limit, figures }: ExtendedProperty,
): readonly ExtendedCell[] {
  const field = one && fieldAt(one.of, pid);
  if (one === undefined || !field) return [];
  if (field.hop !== undefined)
    return (one.linked.get(field.hop.field)?.ends ?? [])
      .slice(0, limit)
      .map(({ id, names }) => ({ id, name: names[0] ?? id }));
  const { property, part } = field;
  const texts = valuesOf(property, one.row).map((value, at) => textOfValue(property, value, one.row, at));
  // Of identifiers by their scheme the values alone: they stand in a column of that scheme.
  const own =
    part === null
      ? texts
      : texts.flatMap((text) => (text.startsWith(`${part}:`) ? text.slice(part.length + 1) : []));
  if (part !== null) return own.slice(0, limit).map((str) => ({ str }));
  return own.slice(0, limit).map((text) => cellOf(property, text, figures));
}
