import type { Hop, Kind, Property, Target } from '../ontology/ontology.ts';
import { namesProperty } from './names-property.ts';
import { onceForTarget } from './once-for-target.ts';

/** The field of a `where` that asks for properties of the link that led to the nodes. */
export const edgeField = 'edge';

/** What one field of a `where` is about. */
export type WhereField =
  | { readonly id: true }
  | { readonly kind: true }
  | { readonly property: Property; readonly doc: string }
  | { readonly hop: Hop }
  /** The kind that a node of a family is to be of. */
  | { readonly as: string }
  | { readonly evidence: true }
  | { readonly joins: 'all' | 'any' | 'not' };

/**
 * The fields of the filter of one kind. Of a family, all fields that any of its kinds has, which the others then fail, but for names that mean
 * different things to two of them; and a field for each kind, behind which are all of its own.
 */
export const whereFields = onceForTarget(fieldsOfFilter);

function fieldsOfFilter({ members, aliases }: Target): ReadonlyMap<string, WhereField> {
  const several = members.length > 1;
  const fields = new Map<string, WhereField>([['id', { id: true }]]);
  if (several) fields.set('kind', { kind: true });
  const kinds = members.map(fieldsOfKind);
  for (const [name, field] of kinds.flatMap((of) => [...of]))
    if (kinds.every((of) => isAlike(of.get(name) ?? field, field)) && !fields.has(name))
      fields.set(name, field);
  for (const hop of aliases) if (several || !fields.has(hop.field)) fields.set(hop.field, { hop });
  if (several) for (const { name } of members) fields.set(`as${name}`, { as: name });
  fields.set('evidence', { evidence: true });
  return fields.set('AND', { joins: 'all' }).set('OR', { joins: 'any' }).set('NOT', { joins: 'not' });
}

function fieldsOfKind({ properties, hops }: Kind): ReadonlyMap<string, WhereField> {
  const names = namesProperty(properties);
  return new Map<string, WhereField>([
    ...(names === undefined
      ? []
      : [['name', { property: names, doc: 'Any of its names, in any language.' }] as const]),
    ...properties
      .filter(({ value }) => value.filter !== null)
      .map((property) => [property.name, { property, doc: property.doc }] as const),
    ...hops.map((hop) => [hop.field, { hop }] as const),
  ]);
}

/** Whether two fields of one name ask the same of their kinds. */
function isAlike(a: WhereField, b: WhereField): boolean {
  if ('property' in a && 'property' in b)
    return a.property.value === b.property.value && a.property.many === b.property.many;
  return 'hop' in a && 'hop' in b && a.hop.type === b.hop.type && a.hop.forward === b.hop.forward;
}
