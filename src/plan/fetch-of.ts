import { GraphQLError } from 'graphql';
import type { Hop } from '../ontology/ontology.ts';
import type { Fetch, HopFetch } from '../shapes/fetch.ts';
import { exactly, type Page } from '../shapes/page.ts';
import type { OrderTerm } from '../shapes/window.ts';
import type { Hubs } from './hubs-of.ts';
import type { LinkSelection, Selection } from './selection.ts';

/** What turns a selection into a fetch: the values of one request. */
export interface FetchSetting {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The page that the arguments of a link's field ask for. */
  readonly pageOf: (hop: Hop, args: Readonly<Record<string, unknown>>) => Page;
  readonly hubs: Hubs;
}

/** What a selection that does not depend on variables became, with the order asked for and the hubs known then. */
const constants = new WeakMap<Selection, { readonly as: string; readonly fetch: Fetch }>();

/**
 * What a statement is to bring of some nodes, besides the columns that their page is ordered by. A constant selection
 * always becomes the same object, so that the writer of the statement recognises what it has written before.
 */
export function fetchOf(selection: Selection, ordered: readonly string[], setting: FetchSetting): Fetch {
  if (!selection.constant) return newFetch(selection, ordered, setting);
  const as = `${setting.hubs.known()} ${ordered.join()}`;
  const known = constants.get(selection);
  if (known?.as === as) return known.fetch;
  const fetch = newFetch(selection, ordered, setting);
  constants.set(selection, { as, fetch });
  return fetch;
}

function newFetch({ columns, links }: Selection, ordered: readonly string[], setting: FetchSetting): Fetch {
  return {
    columns: [...new Set([...columns, ...ordered])].sort(),
    hops: links.flatMap((link) => hopFetch(link, setting) ?? []),
  };
}

function hopFetch(link: LinkSelection, setting: FetchSetting): HopFetch | null {
  const { hop, edge, of, node } = link;
  const asked = pageOf(link, setting);
  if (asked === null) return null;
  const page = link.more ? asked : exactly(asked);
  return {
    hop,
    page,
    edge: withOrdered(edge, page),
    of: fetchOf(of, orderedColumns(page.order), setting),
    hub: setting.hubs.of(hop, page),
    mark: node,
  };
}

/** The columns of nodes that their page is ordered by. */
export const orderedColumns = (order: readonly OrderTerm[]): readonly string[] =>
  order.flatMap(({ column, ofLink }) => (ofLink === true ? [] : [column]));

/** Columns of a link, and those that the page is ordered by. */
export function withOrdered(edge: readonly string[], { order }: Page): readonly string[] {
  const ordered = order.flatMap(({ column, ofLink }) => (ofLink === true ? [column] : []));
  return ordered.length === 0 ? edge : [...new Set([...edge, ...ordered])].sort();
}

/** Arguments that ask for no page are left to the field itself, so that its error is reported where it belongs. */
function pageOf({ hop, read }: LinkSelection, { variables, pageOf }: FetchSetting): Page | null {
  try {
    return pageOf(hop, read(variables));
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
