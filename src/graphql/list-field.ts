import type { GraphQLResolveInfo } from 'graphql';
import { fetchedWith } from '../loaders/fetched.ts';
import { hopAggregates } from '../loaders/hop-aggregates.ts';
import { hopCounter, hopLoader } from '../loaders/hop-loaders.ts';
import type { Item } from '../loaders/item.ts';
import type { Hop } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import type { NodeConnection } from './aggregate-type.ts';
import { type Connection, sliceOf } from './connection.ts';
import { linkConnection } from './link-connection.ts';
import { filterText, type ListArguments, linkArguments, linkCursor, toLinkPage } from './list-arguments.ts';
import { plannedHop } from './planned-fetch.ts';
import type { ValueTypes } from './property-field.ts';
import type { RequestContext } from './request-context.ts';
import { toPredicate } from './to-predicate.ts';
import type { Types } from './types.ts';

/** The field of a link to many: a connection whose edges carry the link's own properties and its evidence. */
export function listField(types: Types, hop: Hop, valueType: ValueTypes) {
  const connection = linkConnection(types, hop, valueType);
  return {
    type: connection,
    description: hop.doc,
    args: linkArguments(types, hop),
    resolve: (
      row: Row,
      args: ListArguments,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): NodeConnection => {
      const parent = String(row.id);
      const followed = { hop, at: args.at ?? undefined };
      const where = () => toPredicate(hop.target, args.where, types, hop);
      const connection: NodeConnection = {
        slice: sliceOfHop(types, hop, row, args, context, info),
        total() {
          return hopCounter(context, followed, filterText(args), where).load(parent);
        },
        cursor: linkCursor(types, hop, args),
        aggregate() {
          const of = hopAggregates(context, followed, filterText(args), where);
          const nodes = { from: { hop, parent }, given: args.where ?? null, where };
          return { ...of(parent), count: () => connection.total(), nodes };
        },
      };
      return connection;
    },
  };
}

/** The page of one parent: what came with it, otherwise what a statement for all parents brings. */
function sliceOfHop(
  types: Types,
  hop: Hop,
  row: Row,
  args: ListArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Connection<Item>['slice'] {
  const fetched = fetchedWith(row, info.fieldNodes[0]);
  if (fetched !== undefined) return () => sliceOf(fetched.items, fetched.from.page);
  // Arguments that ask for no page are an error of this field, whichever fields are selected below it.
  const fetch = plannedHop(types, hop, info, context, () => toLinkPage(types, hop, args));
  return async () => sliceOf(await hopLoader(context, fetch).load(String(row.id)), fetch.page);
}
