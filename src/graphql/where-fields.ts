import type { Hop, Kind, Property, Target } from '../ontology/ontology.ts';
import { namesProperty } from './names-property.ts';
import { onceForTarget } from './once-for-target.ts';

/** The field of a `where` that asks for properties of the link that led to the nodes. */
export const edgeField = 'edge';

/** The field of the filter of a link that asks how many nodes it leads to. */
export const countField = 'count';

/** The kinds of a family that have what is asked of, where not all of them do. */
interface Partly {
  readonly of?: readonly string[];
}

/** What one field of a `where` is about. */
export type WhereField =
  | { readonly id: true }
  | { readonly kind: true }
  | (Partly & { readonly property: Property; readonly doc: string })
  | (Partly & { readonly hop: Hop })
  /** The kind that a node of a family is to be of. */
  | { readonly as: string }
  | { readonly evidence: true }
  | { readonly joins: 'all' | 'any' | 'not' };

/**
 * The fields of the filter of one kind. Of a family, all fields that any of its kinds has, which the others then fail, but for names that mean
 * different things to two of them; and a field for each kind, behind which are all of its own.
 */
export const whereFields = onceForTarget(fieldsOfFilter);

function fieldsOfFilter({ members, aliases, ofAny }: Target): ReadonlyMap<string, WhereField> {
  const several = members.length > 1;
  const { properties, hops } = ofAny;
  const names = namesProperty(properties);
  const fields = new Map<string, WhereField>([['id', { id: true }]]);
  if (several) fields.set('kind', { kind: true });
  if (names !== undefined) fields.set('name', { property: names, doc: 'Any of its names, in any language.' });
  const partly = (has: (kind: Kind) => boolean): Partly =>
    members.every(has) ? {} : { of: members.filter(has).map(({ name }) => name) };
  for (const property of properties)
    if (property.value.filter !== null)
      fields.set(property.name, {
        ...{ property, doc: property.doc },
        ...partly((kind) => kind.properties.some(({ name }) => name === property.name)),
      });
  for (const hop of hops)
    fields.set(hop.field, {
      hop,
      ...partly((kind) => kind.hops.some(({ field }) => field === hop.field)),
    });
  for (const hop of aliases) if (several || !fields.has(hop.field)) fields.set(hop.field, { hop });
  if (several) for (const { name } of members) fields.set(`as${name}`, { as: name });
  fields.set('evidence', { evidence: true });
  return fields.set('AND', { joins: 'all' }).set('OR', { joins: 'any' }).set('NOT', { joins: 'not' });
}
