import type { Item } from '../loaders/item.ts';
import { capital } from '../ontology/casing.ts';
import { isShownAlike } from '../ontology/is-shown-alike.ts';
import type { Hop, Ontology } from '../ontology/ontology.ts';
import { aggregateField, type NodeConnection } from './aggregate-type.ts';
import type { Output } from './builder.ts';
import { addConnection } from './connection-type.ts';
import { linkEdge } from './link-edge.ts';
import { onceEach } from './once-each.ts';
import type { ValueTypes } from './property-field.ts';
import type { Types } from './types.ts';

const shared = onceEach<Types, Output<NodeConnection>>();

/**
 * The connection of a link to many. Kinds that show such a link alike share it, as the interface of their family does: it is named for the
 * first of them, such as `CompanyOwnsConnection`.
 */
export function linkConnection(types: Types, hop: Hop, valueType: ValueTypes): Output<NodeConnection> {
  const name = `${firstKind(types.ontology, hop)}${capital(hop.field)}`;
  return shared(types, name, () => {
    const { connection } = addConnection<Item, NodeConnection>(types, {
      name,
      doc: `What a link to ${hop.target} leads to.`,
      node: types.target(hop.target),
      nodeOf: (item) => item.node,
      edge: linkEdge(types, hop, valueType),
      hasOwnAggregate: true,
    });
    types.builder.objectField(connection, 'aggregate', (t) => t.field(aggregateField(types, hop.target)));
    return connection;
  });
}

const firstKind = ({ kinds }: Ontology, hop: Hop): string =>
  kinds.find(({ hops }) => hops.some((one) => isShownAlike(one, hop)))?.name ?? '';
