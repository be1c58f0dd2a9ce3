import type { Item } from '../loaders/item.ts';
import { kindAggregates } from '../loaders/kind-aggregates.ts';
import { kindCount, kindList } from '../loaders/kind-list.ts';
import { fetchingLoader, loadNode } from '../loaders/node-loaders.ts';
import type { Kind } from '../ontology/ontology.ts';
import type { Predicate } from '../shapes/predicate.ts';
import { aggregateField, type NodeConnection } from './aggregate-type.ts';
import { asOfArgument } from './as-of.ts';
import { sliceOf } from './connection.ts';
import { addConnection } from './connection-type.ts';
import { comparedInDollars, noteFilter } from './filter-notice.ts';
import { filterText, kindArguments, listCursor, toPage, wantedOf } from './list-arguments.ts';
import { noteOrder } from './order-notice.ts';
import { plannedList, plannedNode } from './planned-fetch.ts';
import type { Types } from './types.ts';

/** Declares the pair of fields of Query for one kind: one by its id, and a list. */
export function addRootFields(types: Types, kind: Kind): void {
  const { builder, ontology, object } = types;
  const type = object(kind.name);
  const { connection } = addConnection<Item, NodeConnection>(types, {
    name: kind.name,
    doc: kind.doc,
    node: type,
    nodeOf: (item) => item.node,
    hasOwnAggregate: true,
  });
  builder.objectField(connection, 'aggregate', (t) => t.field(aggregateField(types, kind.name)));
  builder.queryField(kind.singular, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${kind.name} by its id; null where there is none. ${kind.doc}`,
      args: {
        id: t.arg.id({ required: true, description: `Its id, which begins with ${kind.prefix}/.` }),
        ...asOfArgument(types),
      },
      resolve: (_, { id }, context, info) =>
        ontology.kindOfId(id)?.name === kind.name
          ? loadNode(context, fetchingLoader(context, plannedNode(types, info)), id)
          : null,
    }),
  );
  builder.queryField(kind.plural, (t) =>
    t.field({
      type: connection,
      description: `A list of ${kind.name}, filtered, ordered and paged. ${kind.doc}`,
      args: { ...kindArguments(types, kind), ...asOfArgument(types) },
      resolve: (_, args, context, info) => {
        const { page, of } = plannedList(types, info, toPage(types, kind, args));
        const where = () => wantedOf(types, kind, args);
        const total = () => kindCount(context, kind.name, filterText(args), where);
        const aggregate = () => ({
          ...kindAggregates(context, kind.name, filterText(args), where),
          count: total,
          nodes: { from: null, given: args.where ?? null, where },
        });
        const connection: NodeConnection = {
          aggregate,
          slice: async () => {
            const count = (condition: string, also: Predicate) =>
              kindCount(context, kind.name, `${filterText(args)} ${condition}`, () => ({
                all: [where(), also],
              }));
            const note = noteOrder(kind, args, info, aggregate, count, context.notices);
            const [items] = await Promise.all([kindList(context, kind.name, page, of), note]);
            return sliceOf(items, page);
          },
          total,
          cursor: listCursor(types, kind.name, args),
        };
        const money = comparedInDollars(kind, args.where);
        if (money === null) return connection;
        const countAll = (condition: string, only: Predicate) =>
          kindCount(context, kind.name, `all ${condition}`, () => only);
        const path = String(info.path.key);
        return noteFilter(kind, money, path, countAll, context.notices).then(() => connection);
      },
    }),
  );
}
