import { claimLoader } from '../loaders/claim-loaders.ts';
import type { Item } from '../loaders/item.ts';
import { bases, basisDoc } from '../ontology/basis.ts';
import type { Hop } from '../ontology/ontology.ts';
import { listOf } from '../store/cell.ts';
import type { Output } from './builder.ts';
import { addEdge, type Edge } from './connection-type.ts';
import { priced, prices } from './cost/price.ts';
import { evidenceField } from './evidence-field.ts';
import { loadCorroboration } from './origins.ts';
import { propertyField, type ValueTypes } from './property-field.ts';
import type { RequestContext } from './request-context.ts';
import { type Types, targetName } from './types.ts';

/** The edges that links without properties of their own share, by what they lead to: there are ten times as many such links. */
const shared = new WeakMap<Types, Map<string, Output<Edge<Item>>>>();

/** The type of the edges of a link: what it leads to, what is known of the link itself, and on what that rests. */
export function linkEdge(types: Types, hop: Hop, name: string, valueType: ValueTypes): Output<Edge<Item>> {
  if (hop.properties.length > 0)
    return newEdge(types, hop, `${name}Edge`, `One entry of ${name}Connection.`, valueType);
  const known = shared.get(types) ?? new Map<string, Output<Edge<Item>>>();
  shared.set(types, known);
  const target = targetName(hop.to);
  const edge =
    known.get(target) ??
    newEdge(
      types,
      hop,
      `${target}LinkEdge`,
      `One entry of a list of what a link to ${target} leads to.`,
      valueType,
    );
  known.set(target, edge);
  return edge;
}

function newEdge(
  types: Types,
  hop: Hop,
  name: string,
  doc: string,
  valueType: ValueTypes,
): Output<Edge<Item>> {
  const { builder, enumOf, corroboration } = types;
  const node = types.target(hop.to);
  const edge = addEdge<Item>(builder, { name, doc, node, nodeOf: (item) => item.node });
  builder.objectFields(edge, (t) => ({
    ...Object.fromEntries(
      hop.properties.map((property) => [
        property.name,
        t.field(propertyField(property, valueType, ({ item }: { readonly item: Item }) => item.edge)),
      ]),
    ),
    claims: t.field(evidenceField(types)),
    basis: t.field({
      type: enumOf('Basis', basisDoc, bases),
      description: 'On what the strongest of its claims rests.',
      resolve: ({ item }) => String(item.edge.basis),
    }),
    confidence: t.float({
      nullable: true,
      description: 'How sure the strongest of its claims is, from 0 to 1; null where nobody said.',
      resolve: ({ item }) => (typeof item.edge.confidence === 'number' ? item.edge.confidence : null),
    }),
    origins: t.field({
      type: corroboration,
      extensions: priced(prices.count),
      description: 'On how many documents and independent origins the link rests.',
      resolve: async ({ item }, _, context: RequestContext) => {
        const ids = listOf(item.edge.claims).map(String);
        const claims = await Promise.all(ids.map((id) => claimLoader(context).load(id)));
        return loadCorroboration(
          claims.filter((claim) => claim !== null),
          context,
        );
      },
    }),
  }));
  return edge;
}
