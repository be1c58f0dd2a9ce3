import type { Target } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import { linkField } from './link-field.ts';
import { linkArguments } from './list-arguments.ts';
import { commonProperties } from './names-property.ts';
import { propertyField, type ValueTypes } from './property-field.ts';
import { isProse, proseField } from './prose-field.ts';
import { sharedConnection } from './shared-connection.ts';
import type { Types } from './types.ts';

/** The field of each kind has a resolver of its own, and its type is that of the kind. */
function resolvedByKind(): never {
  throw new Error('A field of an interface is resolved by the kind of its parent.');
}

/** Declares the interface of a family: what everything has, and the properties and links that all of its kinds have. */
export function addFamilyType(types: Types, family: Target, valueType: ValueTypes): void {
  const { builder, ontology, node, entity } = types;
  const common = new Set(commonProperties(ontology.kinds).map(({ name }) => name));
  const properties = family.properties.filter(({ name }) => !common.has(name));
  const type = types.family(family.name);
  builder.interfaceType(type, {
    description: family.doc,
    interfaces: [node, entity],
    fields: (t) => ({
      ...Object.fromEntries(
        properties.map((property) => [
          property.name,
          isProse(property)
            ? t.field(proseField(types, property))
            : t.field(propertyField(property, valueType, (row: Row) => row)),
        ]),
      ),
      ...Object.fromEntries(
        family.hops.filter(({ one }) => one).map((hop) => [hop.field, t.field(linkField(types, hop))]),
      ),
      ...Object.fromEntries(
        family.hops
          .filter(({ one }) => !one)
          .map((hop) => [
            hop.field,
            t.field({
              type: sharedConnection(types, hop, valueType),
              description: hop.doc,
              args: linkArguments(types, hop),
              resolve: resolvedByKind,
            }),
          ]),
      ),
    }),
    resolveType: (row) => ontology.kindOfId(String(row.id))?.name,
  });
}
