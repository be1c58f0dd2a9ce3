import { commonProperties } from '../ontology/common-properties.ts';
import type { Row } from '../store/store.ts';
import { entityName } from './entity-name.ts';
import { idOn } from './past-id.ts';
import { propertyField, type ValueTypes } from './property-field.ts';
import { languageArgument } from './prose-field.ts';
import type { Types } from './types.ts';

/** Declares `Node` and `Entity`: what everything has, whatever its kind. */
export function addEntityInterface(types: Types, valueType: ValueTypes): void {
  const { builder, ontology, node, entity } = types;
  const common = commonProperties(ontology.kinds);
  const name = entityName(ontology);
  builder.interfaceType(node, {
    description: 'Anything that has an id: an entity of the graph, or a claim about one.',
    fields: (t) => ({
      id: t.id({
        description:
          'Its readable, permanent id, such as company/oracle; of a day of the past company/oracle@2024-04-18, which every field takes that takes an id.',
        resolve: ({ id }, _, { day }) => idOn(String(id), day),
      }),
    }),
    resolveType: ({ id }) =>
      String(id).startsWith('claim/') ? 'Claim' : ontology.kindOfId(String(id))?.name,
  });
  builder.interfaceType(entity, {
    description: 'Something in the world that claims are about, such as a company, a country or a policy.',
    interfaces: [node],
    fields: (t) => ({
      kind: t.field({
        type: types.kind,
        description: 'What it is.',
        resolve: (row) => ontology.kindOfId(String(row.id))?.code ?? '',
      }),
      live: t.boolean({
        description:
          'Whether anything is still said about it: false where all that named it was closed by a later edition, or withdrawn. Then it is in no list.',
        resolve: (row) => row.isFormer !== true,
      }),
      name: t.string({
        description:
          'Its name in the language asked for, otherwise in English, otherwise the first one. Where it has no name, what its kind shows in place of one, such as the line of an address; else its id.',
        args: languageArgument(builder),
        resolve: (row, { lang }) => name(row, lang ?? null),
      }),
      ...Object.fromEntries(
        common.map((property) => [
          property.name,
          t.field(propertyField(property, valueType, (row: Row) => row)),
        ]),
      ),
    }),
    resolveType: (row) => ontology.kindOfId(String(row.id))?.name,
  });
}
