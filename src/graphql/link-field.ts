import type { GraphQLResolveInfo } from 'graphql';
import { fetchedWith } from '../loaders/fetched.ts';
import { hopLoader } from '../loaders/hop-loaders.ts';
import type { Hop } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import { onlyOne, plannedHop } from './planned-fetch.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

/** The field of a link to one. Its evidence is `claims(about: …)` of the entity. */
export function linkField(types: Types, hop: Hop) {
  return {
    type: types.target(hop.target),
    nullable: true as const,
    description: hop.doc,
    resolve: (
      row: Row,
      _: object,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): Row | null | Promise<Row | null> => {
      const fetched = fetchedWith(row, info.fieldNodes[0]);
      if (fetched !== undefined) return fetched.items[0]?.node ?? null;
      const fetch = plannedHop(types, hop, info, context, () => onlyOne);
      return hopLoader(context, fetch)
        .load(String(row.id))
        .then(([item]) => item?.node ?? null);
    },
  };
}
