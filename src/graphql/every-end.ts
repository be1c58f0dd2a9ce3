import type { GraphQLResolveInfo } from 'graphql';
import { hopLoader } from '../loaders/hop-loaders.ts';
import type { Hop } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import { onlyOne, plannedHop } from './planned-fetch.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

/** A field that lists what a link leads to without pages: at most as many as a page may have, by id. */
export function everyEnd<T>(types: Types, hop: Hop, rowOf: (parent: T) => Row) {
  const { limits } = types;
  const page = { ...onlyOne, limit: limits.pageMax };
  return {
    description: `${hop.doc} By id, at most ${limits.pageMax}.`,
    resolve: async (
      parent: T,
      _: object,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): Promise<Row[]> => {
      const fetch = plannedHop(types, hop, info, context, () => page);
      const found = await hopLoader(context, fetch).load(String(rowOf(parent).id));
      return found.map(({ node }) => node);
    },
  };
}
