import type { GraphQLResolveInfo } from 'graphql';
import type { Hop } from '../ontology/ontology.ts';
import { fetchOf, orderedColumns, withOrdered } from '../plan/fetch-of.ts';
import { edgeColumns } from '../plan/field-columns.ts';
import type { Fetch, HopFetch } from '../shapes/fetch.ts';
import { exactly, type Page } from '../shapes/page.ts';
import { everything } from '../shapes/predicate.ts';
import { type ListArguments, toLinkPage } from './list-arguments.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

/** The page of a link to one. */
export const onlyOne: Page = Object.freeze({
  where: everything,
  order: [{ column: 'id', descending: false, nullable: false }],
  after: null,
  before: null,
  backward: false,
  limit: 1,
  exact: true,
});

/**
 * The estimated number of nodes from which a link with its own statement is followed: few, because ids come to it from many
 * parents, and each only once.
 */
const distinctParents = 10;

/** The page that a field shows, with what its statement brings of each node. */
export interface PlannedList {
  readonly page: Page;
  readonly of: Fetch;
}

/** What the list that is being resolved fetches. */
export function plannedList(types: Types, info: GraphQLResolveInfo, page: Page): PlannedList {
  const { more, of } = fetched(types, info, page, 1);
  return { page: more ? page : exactly(page), of };
}

/** What the nodes that are being resolved by their ids bring with them. */
export function plannedNode(types: Types, info: GraphQLResolveInfo): Fetch {
  return fetched(types, info, onlyOne, 1).of;
}

/** What following a link fetches; worked out once a request, however many parents the field has. */
export function plannedHop(
  types: Types,
  hop: Hop,
  info: GraphQLResolveInfo,
  { hopFetches }: RequestContext,
  page: () => Page,
): HopFetch {
  const known = hopFetches.get(info.fieldNodes);
  if (known !== undefined) return known;
  const asked = page();
  const { more, edge, of } = fetched(types, info, asked, distinctParents);
  const shown = more ? asked : exactly(asked);
  const columns = withOrdered(edgeColumns(hop, edge), shown);
  const planned = { hop, page: shown, edge: columns, of, hub: types.hubs.of(hop, shown) };
  hopFetches.set(info.fieldNodes, planned);
  return planned;
}

function fetched(types: Types, info: GraphQLResolveInfo, { order }: Page, parents: number) {
  const { more, edge, of } = types.planOf(info, parents);
  const fetch = fetchOf(of, orderedColumns(order), {
    variables: info.variableValues,
    hubs: types.hubs,
    // GraphQL has checked the arguments against those that `listArguments` declares.
    pageOf: (hop, args) => (hop.one ? onlyOne : toLinkPage(types, hop, args as ListArguments)),
  });
  return { more, edge, of: fetch };
}
