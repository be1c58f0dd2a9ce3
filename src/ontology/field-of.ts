import type { Hop, Kind, Property } from './ontology.ts';

/** What a claim of a kind may be about: a property, or a link from where it is declared. */
export interface Field {
  readonly property: Property | undefined;
  readonly hop: Hop | undefined;
  /** Properties that this one dates. */
  readonly dated: readonly Property[];
}

const nothing: Field = Object.freeze({ property: undefined, hop: undefined, dated: [] });

/**
 * By kind and name: an import looks this up several times for each claim, and searching lists takes longer than everything else.
 */
const known = new WeakMap<Kind, Map<string, Field>>();

/** The property or link of that name; neither where there is none. */
export function fieldOf(kind: Kind | undefined, name: string): Field {
  if (kind === undefined) return nothing;
  const fields = known.get(kind) ?? fieldsOf(kind);
  known.set(kind, fields);
  return fields.get(name) ?? nothing;
}

function fieldsOf({ properties, hops }: Kind): Map<string, Field> {
  const forward = hops.filter((h) => h.forward);
  const names = new Set([...properties.map((p) => p.name), ...forward.map((h) => h.field)]);
  return new Map(
    [...names].map((name) => [
      name,
      Object.freeze({
        property: properties.find((p) => p.name === name),
        hop: forward.find((h) => h.field === name),
        dated: properties.filter((p) => p.datedBy === name),
      }),
    ]),
  );
}
