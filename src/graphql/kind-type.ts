import type { Kind } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import { linkField } from './link-field.ts';
import { listField } from './list-field.ts';
import { commonProperties } from './names-property.ts';
import { propertyField, type ValueTypes } from './property-field.ts';
import { isProse, proseField } from './prose-field.ts';
import type { Types } from './types.ts';

/** Declares the type of one kind: its properties, and a field for every link at either end. */
export function addKindType(types: Types, kind: Kind, valueType: ValueTypes): void {
  const { builder, ontology, node, entity, object } = types;
  const families = ontology.families
    .filter(({ members }) => members.includes(kind))
    .map(({ name }) => types.family(name));
  const common = new Set(commonProperties(ontology.kinds).map(({ name }) => name));
  const properties = kind.properties.filter(({ name }) => !common.has(name));
  const type = object(kind.name);
  builder.objectType(type, {
    description: kind.doc,
    interfaces: [node, entity, ...families],
    fields: (t) =>
      Object.fromEntries(
        properties.map((property) => [
          property.name,
          isProse(property)
            ? t.field(proseField(types, property))
            : t.field(propertyField(property, valueType, (row: Row) => row)),
        ]),
      ),
  });
  for (const hop of kind.hops) {
    if (hop.one) builder.objectField(type, hop.field, (t) => t.field(linkField(types, hop)));
    else {
      const options = listField(types, kind, hop, valueType);
      builder.objectField(type, hop.field, (t) => t.field(options));
    }
  }
}
