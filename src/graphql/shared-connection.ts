import type { Item } from '../loaders/item.ts';
import type { Hop } from '../ontology/ontology.ts';
import { aggregateField, type NodeConnection } from './aggregate-type.ts';
import type { Interface } from './builder.ts';
import { pageFields } from './connection-type.ts';
import { linkEdge } from './link-edge.ts';
import type { ValueTypes } from './property-field.ts';
import { linkName, type Types } from './types.ts';

const known = new WeakMap<Types, Map<string, Interface<NodeConnection>>>();

/**
 * What the connections of a link have in common that several kinds have: the interface of a family has the field with this type. Links share
 * it as they share edges.
 */
export function sharedConnection(types: Types, hop: Hop, valueType: ValueTypes): Interface<NodeConnection> {
  const { builder } = types;
  const name = hop.properties.length > 0 ? `${linkName(hop)}Connection` : `${hop.target}LinkConnection`;
  const ofTypes = known.get(types) ?? new Map<string, Interface<NodeConnection>>();
  known.set(types, ofTypes);
  const before = ofTypes.get(name);
  if (before !== undefined) return before;
  const shared = builder.interfaceRef<NodeConnection>(name);
  ofTypes.set(name, shared);
  const node = types.target(hop.target);
  const fields = pageFields<Item>(types, linkEdge(types, hop, valueType), {
    node,
    nodeOf: (item) => item.node,
  });
  builder.interfaceType(shared, {
    description: `A page of a list of what links to ${hop.target} lead to, from whichever kind.`,
    fields: (t) => ({
      edges: t.field(fields.edges),
      nodes: t.field(fields.nodes),
      pageInfo: t.field(fields.pageInfo),
      totalCount: t.int(fields.totalCount),
      aggregate: t.field(aggregateField(types, hop.target)),
    }),
  });
  return shared;
}
