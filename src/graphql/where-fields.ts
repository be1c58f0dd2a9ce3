import type { Hop, Ontology, Property } from '../ontology/ontology.ts';
import { commonProperties, namesProperty } from './names-property.ts';
import { onceForKinds } from './once-for-kinds.ts';

/** The field of a `where` that asks for properties of the link that led to the nodes. */
export const edgeField = 'edge';

/** What one field of a `where` is about. */
export type WhereField =
  | { readonly id: true }
  | { readonly kind: true }
  | { readonly property: Property; readonly doc: string }
  | { readonly hop: Hop }
  | { readonly evidence: true }
  | { readonly joins: 'all' | 'any' | 'not' };

/** The fields of the filter of one kind, or, where a link leads to several kinds, of `Entity`. */
export const whereFields = onceForKinds(fieldsOfFilter);

function fieldsOfFilter(ontology: Ontology, kinds: readonly string[]): ReadonlyMap<string, WhereField> {
  const [only] = kinds.length === 1 ? ontology.kinds.filter(({ name }) => name === kinds[0]) : [];
  const properties = only?.properties ?? commonProperties(ontology.kinds);
  const names = namesProperty(properties);
  const fields = new Map<string, WhereField>([['id', { id: true }]]);
  if (only === undefined) fields.set('kind', { kind: true });
  if (names !== undefined) fields.set('name', { property: names, doc: 'Any of its names, in any language.' });
  for (const property of properties)
    if (property.value.filter !== null) fields.set(property.name, { property, doc: property.doc });
  for (const hop of only?.hops ?? []) fields.set(hop.field, { hop });
  fields.set('evidence', { evidence: true });
  return fields.set('AND', { joins: 'all' }).set('OR', { joins: 'any' }).set('NOT', { joins: 'not' });
}
