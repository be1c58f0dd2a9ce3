import type { Hop, Kind, Property } from '../ontology/ontology.ts';

/** What a property id of the protocol means to a kind. */
export type Field =
  | { readonly property: Property; readonly part: string | null; readonly hop?: never }
  | { readonly hop: Hop; readonly property?: never };

/**
 * What a kind has under a property id: a property, a link, or a property of which one part is given, as the scheme of identifiers in
 * `identifiers:LEI`. Null where it has none: ids come from anybody, so that they are never looked up as keys of an object.
 */
export function fieldAt(kind: Pick<Kind, 'properties' | 'hops'>, pid: string): Field | null {
  const whole = kind.properties.find(({ name }) => name === pid);
  if (whole !== undefined) return { property: whole, part: null };
  const hop = kind.hops.find(({ field }) => field === pid);
  if (hop !== undefined) return { hop };
  const [name, part] = pid.split(/:(.*)/s);
  const property = kind.properties.find((one) => one.name === name);
  return property !== undefined && part !== undefined && isPart(property, part) ? { property, part } : null;
}

/** Whether it says of the values of a property which list gives them. */
function isPart({ value }: Property, part: string): boolean {
  const [name, ...others] = value.parts?.names ?? [];
  if (value.unique === undefined || name === undefined || others.length > 0) return false;
  return readable(() => value.parts?.read[name]?.(part)) !== null;
}

/** The canonical text of a value of a property; null where it is none. */
export function canonicalText({ value }: Property, part: string | null, text: string): string | null {
  const [name = ''] = value.parts?.names ?? [];
  // What is written with its scheme may stand in a column of that scheme as well.
  const joined =
    part === null || text.startsWith(`${part}:`) ? text : (value.parts?.join(text, { [name]: part }) ?? text);
  return readable(() => value.format(value.parse(joined)));
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
