import { commonProperties } from '../ontology/common-properties.ts';
import type { Kind, Target } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import type { Fields } from './builder.ts';
import { linkField } from './link-field.ts';
import { listField } from './list-field.ts';
import { propertyField, type ValueTypes } from './property-field.ts';
import { isProse, proseField } from './prose-field.ts';
import type { Types } from './types.ts';

/** Declares the type of one kind: its properties, and a field for every link at either end. */
export function addKindType(types: Types, kind: Kind, valueType: ValueTypes): void {
  const { builder, ontology, node, entity, object } = types;
  const families = ontology.families.filter(({ members }) => members.includes(kind));
  builder.objectType(object(kind.name), {
    description: kind.doc,
    interfaces: [node, entity, ...families.map(({ name }) => types.family(name))],
    fields: (t) => ownFields(types, kind, valueType, t),
  });
}

/** Declares the interface of a family: what everything has, and the properties and links that all of its kinds have. */
export function addFamilyType(types: Types, family: Target, valueType: ValueTypes): void {
  const { builder, ontology, node, entity } = types;
  builder.interfaceType(types.family(family.name), {
    description: family.doc,
    interfaces: [node, entity],
    fields: (t) => ownFields(types, family, valueType, t),
    resolveType: (row) => ontology.kindOfId(String(row.id))?.name,
  });
}

/** Properties, beside those of everything, and links. */
function ownFields(
  types: Types,
  { properties, hops, aliases }: Pick<Target, 'properties' | 'hops' | 'aliases'>,
  valueType: ValueTypes,
  t: Fields,
) {
  const common = new Set(commonProperties(types.ontology.kinds).map(({ name }) => name));
  const own = properties.filter(({ name }) => !common.has(name));
  return Object.fromEntries([
    ...own.map((property) => [
      property.name,
      isProse(property)
        ? t.field(proseField(types, property))
        : t.field(propertyField(property, valueType, (row: Row) => row)),
    ]),
    ...[...hops, ...aliases.filter(({ field }) => !hops.some((hop) => hop.field === field))].map((hop) => [
      hop.field,
      hop.one ? t.field(linkField(types, hop)) : t.field(listField(types, hop, valueType)),
    ]),
  ]);
}
