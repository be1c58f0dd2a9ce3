import { claimLoader } from '../loaders/claim-loaders.ts';
import type { Item } from '../loaders/item.ts';
import { bases, basisDoc } from '../ontology/basis.ts';
import type { Hop } from '../ontology/ontology.ts';
import { listOf } from '../store/cell.ts';
import type { Output } from './builder.ts';
import { addEdge, type Edge } from './connection-type.ts';
import { priced, prices } from './cost/price.ts';
import { evidenceField } from './evidence-field.ts';
import { onceEach } from './once-each.ts';
import { loadCorroboration } from './origins.ts';
import { propertyField, type ValueTypes } from './property-field.ts';
import type { RequestContext } from './request-context.ts';
import { linkName, type Types } from './types.ts';

/** The edges that links share, by name: those without properties of their own by what they lead to, and there are ten times as many of them. */
const shared = onceEach<Types, Output<Edge<Item>>>();

/** The type of the edges of a link: what it leads to, what is known of the link itself, and on what that rests. */
export function linkEdge(types: Types, hop: Hop, valueType: ValueTypes): Output<Edge<Item>> {
  const name = hop.properties.length > 0 ? `${linkName(hop)}Edge` : `${hop.target}LinkEdge`;
  return shared(types, name, () => newEdge(types, hop, name, valueType));
}

function newEdge(types: Types, hop: Hop, name: string, valueType: ValueTypes): Output<Edge<Item>> {
  const { builder, enumOf, corroboration } = types;
  const node = types.target(hop.target);
  const doc = `One entry of a list of what a link to ${hop.target} leads to.`;
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
