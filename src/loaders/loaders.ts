import type DataLoader from 'dataloader';
import type { Hop } from '../ontology/ontology.ts';
import type { Rate } from '../ontology/value-kind.ts';
import type { Pace } from '../pace/pace.ts';
import { countOf } from '../shapes/aggregates.ts';
import type { ClaimPage } from '../shapes/claims.ts';
import { claimsByIds, evidenceOfGroups } from '../shapes/claims.ts';
import type { Dispute } from '../shapes/disputes.ts';
import type { Fetch, HopFetch } from '../shapes/fetch.ts';
import { fetchKey, pageKey } from '../shapes/fetch-key.ts';
import type { LinkTypes } from '../shapes/neighbours.ts';
import { fetchNodes, listOfKind, nodesByIds } from '../shapes/nodes.ts';
import type { Page } from '../shapes/page.ts';
import type { PathLinks } from '../shapes/paths.ts';
import type { Predicate } from '../shapes/predicate.ts';
import type { RateKey } from '../shapes/rates.ts';
import type { Events } from '../shapes/timeline.ts';
import type { Window } from '../shapes/window.ts';
import { listOf, mapOf, textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import type { Aggregates } from './aggregates.ts';
import { batch } from './batch.ts';
import { claimsLoader } from './claims-loader.ts';
import { type DisputesQuery, loadDisputes } from './disputes-loader.ts';
import { fetchedNode } from './fetched.ts';
import { type FlowPage, flowLoader } from './flow-loader.ts';
import { hopAggregates } from './hop-aggregates.ts';
import { hopLoader } from './hop-loader.ts';
import { type ClaimItem, claimItem, type Item, itemsOf, type NeighbourItem } from './item.ts';
import { keyed } from './keyed.ts';
import { kindAggregates } from './kind-aggregates.ts';
import { loadList } from './list-loader.ts';
import { findMentions, type Mentions, type MentionsQuery } from './mentions-loader.ts';
import { neighboursLoader } from './neighbours-loader.ts';
import type { Paged } from './paged.ts';
import { type PathLoader, pathLoader } from './path-loader.ts';
import { rateLoader } from './rate-loader.ts';
import type { Read } from './read.ts';
import { type FoundReasons, loadReasons, type ReasonsQuery } from './reasons-loader.ts';
import { reportHubs } from './report-hubs.ts';
import { type SearchMatch, type SearchQuery, searchMatches } from './search-loader.ts';
import { type Timeline, timelineLoader } from './timeline-loader.ts';

/**
 * Everything that one request loads. Loaders with arguments are kept by their canonical text: two aliases of one field
 * with the same arguments share a statement, and with different arguments never mix. What `make` returns is asked
 * for once per text, however many parents there are.
 */
export interface Loaders {
  readonly node: DataLoader<string, Row | null>;
  readonly claim: DataLoader<string, ClaimItem | null>;
  readonly rate: DataLoader<RateKey, Rate | null, string>;
  /** What one link leads to, from many nodes; alike fetches share a statement. */
  hop(fetch: HopFetch): DataLoader<string, readonly Item[]>;
  /** How many nodes a link leads to; `args` is the filter alone. */
  hopTotal(hop: Hop, args: string, make: () => Predicate): DataLoader<string, number>;
  /** Nodes by their ids, with what is fetched of each. */
  nodeWith(fetch: Fetch): DataLoader<string, Row | null>;
  claimsOf(args: string, make: () => ClaimPage): Paged<ClaimItem, ClaimPage>;
  neighboursOf(args: string, make: () => { links: LinkTypes; window: Window }): Paged<NeighbourItem, Window>;
  list(kind: string, page: Page, fetch: Fetch): Promise<readonly Item[]>;
  kindTotal(kind: string, args: string, make: () => Predicate): Promise<number>;
  /** What the nodes behind a hop, or of a kind, add up to; `args` is the filter alone. */
  hopAggregates(hop: Hop, args: string, make: () => Predicate): (parent: string) => Aggregates;
  kindAggregates(kind: string, args: string, make: () => Predicate): Aggregates;
  flowParts(args: string, make: () => FlowPage): Promise<Row>;
  /** For one search of paths; `args` are all of its arguments. */
  paths(args: string, make: () => { page: PathLinks; readAhead: number }): PathLoader;
  reasons(query: ReasonsQuery): Promise<FoundReasons>;
  disputes(query: DisputesQuery): Promise<readonly Dispute[]>;
  timeline(events: Events, window: Window): Timeline;
  /** Claims of one value by the key of their group: its subject, a space, and what it is about. */
  claimsOfGroup(limit: number): DataLoader<string, readonly ClaimItem[]>;
  search(query: SearchQuery): Promise<readonly SearchMatch[]>;
  /** What the names in a text lead to. */
  mentions(text: string, make: () => MentionsQuery): Promise<Mentions>;
}

/** One set of loaders for one request. */
export function createLoaders(read: Read, pace: Pace): Loaders {
  const hops = keyed<DataLoader<string, readonly Item[]>>();
  const byFetch = new Map<HopFetch, DataLoader<string, readonly Item[]>>();
  const hopTotals = keyed<DataLoader<string, number>>();
  const nodes = keyed<DataLoader<string, Row | null>>();
  const claims = keyed<Paged<ClaimItem, ClaimPage>>();
  const neighbours = keyed<Paged<NeighbourItem, Window>>();
  const lists = keyed<Promise<readonly Item[]>>();
  const kindTotals = keyed<Promise<number>>();
  const ofHops = keyed<(parent: string) => Aggregates>();
  const ofKinds = keyed<Aggregates>();
  const flows = keyed<() => Promise<Row>>();
  const paths = keyed<PathLoader>();
  const reasons = keyed<Promise<FoundReasons>>();
  const disputes = keyed<Promise<readonly Dispute[]>>();
  const timelines = keyed<Timeline>();
  const groups = keyed<DataLoader<string, readonly ClaimItem[]>>();
  const mentions = keyed<Promise<Mentions>>();
  const searches = keyed<Promise<readonly SearchMatch[]>>();
  return {
    node: batch<Row | null>({
      rows: (ids) => read(nodesByIds(ids)),
      value: (row) => mapOf(row.node),
      absent: null,
    }),
    claim: batch<ClaimItem | null>({
      rows: (ids) => read(claimsByIds(ids)),
      value: (row) => claimItem(textOf(row.subject), row),
      absent: null,
    }),
    rate: rateLoader(read),
    hop: (fetch) => {
      const known = byFetch.get(fetch);
      if (known !== undefined) return known;
      const loader = hops(fetchKey({ columns: [], hops: [fetch] }), () => hopLoader(read, fetch));
      byFetch.set(fetch, loader);
      return loader;
    },
    hopTotal: (hop, args, make) =>
      hopTotals(`${hopKey(hop)} ${args}`, () => {
        const where = make();
        return batch({
          rows: (ids) => read(countOf({ hop, ids, where })),
          value: (row) => Number(row.total),
          absent: 0,
        });
      }),
    nodeWith: (fetch) =>
      nodes(fetchKey(fetch), () =>
        batch<Row | null>({
          rows: (ids) => read(fetchNodes(ids, fetch), () => reportHubs(fetch.hops)),
          value: (row) => fetchedNode(listOf(row.cells), fetch),
          absent: null,
        }),
      ),
    claimsOf: (args, make) => claims(args, () => claimsLoader(read, make())),
    neighboursOf: (args, make) =>
      neighbours(args, () => {
        const { links, window } = make();
        return neighboursLoader(read, links, window);
      }),
    search: (query) => searches(JSON.stringify(query), () => searchMatches(read, query, pace)),
    mentions: (text, make) => mentions(text, () => findMentions(read, make(), pace)),
    list: (kind, page, fetch) => {
      const key = `${kind} ${pageKey(page)} ${fetchKey(fetch)}`;
      return lists(key, () => loadList(read, listOfKind(kind, page, fetch), fetch));
    },
    kindTotal: (kind, args, make) =>
      kindTotals(`${kind} ${args}`, () =>
        read(countOf({ kind, where: make() })).then(([row]) => Number(row?.total ?? 0)),
      ),
    hopAggregates: (hop, args, make) =>
      ofHops(`${hopKey(hop)} ${args}`, () => hopAggregates(read, hop, make())),
    kindAggregates: (kind, args, make) =>
      ofKinds(`${kind} ${args}`, () => kindAggregates(read, kind, make())),
    flowParts: (args, make) => flows(args, () => flowLoader(read, make()))(),
    paths: (args, make) =>
      paths(args, () => {
        const { page, readAhead } = make();
        return pathLoader(read, page, readAhead);
      }),
    reasons: (query) => reasons(query.subject, () => loadReasons(read, query)),
    disputes: (query) => disputes(JSON.stringify(query), () => loadDisputes(read, query)),
    timeline: (events, window) =>
      timelines(JSON.stringify([events, window]), () => timelineLoader(read, events, window)),
    claimsOfGroup: (limit) =>
      groups(String(limit), () =>
        batch<readonly ClaimItem[]>({
          rows: (keys) => read(evidenceOfGroups(keys, limit)),
          value: (row) => itemsOf(row, (map) => claimItem(subjectOf(textOf(row.id)), map)),
          absent: [],
        }),
      ),
  };
}

/** The subject of a group of claims: what its key begins with. */
const subjectOf = (key: string): string => key.slice(0, key.indexOf(' '));

/** Hops of one type and direction are one hop, from whichever kind they are followed. */
function hopKey({ type, forward, to }: Hop): string {
  return `${type} ${forward ? '>' : '<'} ${to.join('|')}`;
}
