import type { Item } from '../loaders/item.ts';
import { capital } from '../ontology/casing.ts';
import type { Hop, Kind } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import { addAggregate, type NodeConnection } from './aggregate-type.ts';
import { connectionOf } from './connection.ts';
import { addConnection } from './connection-type.ts';
import { evidenceField } from './evidence-field.ts';
import { type ListArguments, listArguments, listCursor, toPage } from './list-arguments.ts';
import { propertyField, type ValueTypes } from './property-field.ts';
import type { RequestContext } from './request-context.ts';
import { toPredicate } from './to-predicate.ts';
import type { Types } from './types.ts';

/** The field of a link to many: a connection whose edges carry the link's own properties and its evidence. */
export function listField(types: Types, kind: Kind, hop: Hop, valueType: ValueTypes) {
  const { connection, edge } = addConnection<Item, NodeConnection>(types, {
    name: `${kind.name}${capital(hop.field)}`,
    doc: hop.doc,
    node: types.target(hop.to),
    nodeOf: (item) => item.node,
  });
  types.builder.objectFields(edge, (t) => ({
    ...Object.fromEntries(
      hop.properties.map((property) => [
        property.name,
        t.field(propertyField(property, valueType, ({ item }: { readonly item: Item }) => item.edge)),
      ]),
    ),
    claims: t.field(evidenceField(types)),
  }));
  addAggregate(types, connection, hop.to);
  return {
    type: connection,
    description: hop.doc,
    args: listArguments(types, hop.to),
    resolve: (row: Row, args: ListArguments, { loaders }: RequestContext): NodeConnection => {
      const paged = loaders.hop(hop, JSON.stringify(args), () => toPage(types, hop.to, args));
      const parent = String(row.id);
      const page = connectionOf(paged, parent, listCursor(types, hop.to, args));
      const { where } = args;
      const aggregates = () =>
        loaders.hopAggregates(hop, JSON.stringify(where ?? null), () => toPredicate(hop.to, where, types));
      return { ...page, aggregate: () => ({ ...aggregates()(parent), count: page.total }) };
    },
  };
}
