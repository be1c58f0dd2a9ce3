import type DataLoader from 'dataloader';
import { claimsByIds } from '../cypher/claims-by-ids.ts';
import type { ClaimPage } from '../cypher/claims-of-many.ts';
import type { Window } from '../cypher/keyset.ts';
import type { LinkTypes } from '../cypher/neighbours-of-many.ts';
import { nodesByIds } from '../cypher/nodes-by-ids.ts';
import type { Page } from '../cypher/page.ts';
import type { RateKey } from '../cypher/rates.ts';
import type { Hop } from '../ontology/ontology.ts';
import type { Rate } from '../ontology/value-kind.ts';
import type { Row } from '../store/store.ts';
import { batch } from './batch.ts';
import { mapOf, textOf } from './cell.ts';
import { claimsLoader } from './claims-loader.ts';
import { hopLoader } from './hop-loader.ts';
import { type ClaimItem, claimItem, type Item, type NeighbourItem } from './item.ts';
import { type KindList, listLoader } from './list-loader.ts';
import { neighboursLoader } from './neighbours-loader.ts';
import type { Paged } from './paged.ts';
import { rateLoader } from './rate-loader.ts';
import type { Read } from './read.ts';
import { type SearchMatch, type SearchQuery, searchMatches } from './search-loader.ts';

/**
 * Everything that one request loads. Loaders with arguments are kept by their canonical text: two aliases of one field
 * with the same arguments share a statement, and with different arguments never mix. What `make` returns is asked
 * for once per text, however many parents there are.
 */
export interface Loaders {
  readonly node: DataLoader<string, Row | null>;
  readonly claim: DataLoader<string, ClaimItem | null>;
  readonly rate: DataLoader<RateKey, Rate | null, string>;
  hop(hop: Hop, args: string, make: () => Page): Paged<Item, Page>;
  claimsOf(args: string, make: () => ClaimPage): Paged<ClaimItem, ClaimPage>;
  neighboursOf(args: string, make: () => { links: LinkTypes; window: Window }): Paged<NeighbourItem, Window>;
  list(kind: string, args: string, make: () => Page): KindList;
  search(query: SearchQuery): Promise<readonly SearchMatch[]>;
}

/** One set of loaders for one request. */
export function createLoaders(read: Read): Loaders {
  const hops = keyed<Paged<Item, Page>>();
  const claims = keyed<Paged<ClaimItem, ClaimPage>>();
  const neighbours = keyed<Paged<NeighbourItem, Window>>();
  const lists = keyed<KindList>();
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
    hop: (hop, args, make) => hops(`${hopKey(hop)} ${args}`, () => hopLoader(read, hop, make())),
    claimsOf: (args, make) => claims(args, () => claimsLoader(read, make())),
    neighboursOf: (args, make) =>
      neighbours(args, () => {
        const { links, window } = make();
        return neighboursLoader(read, links, window);
      }),
    search: (query) => searches(JSON.stringify(query), () => searchMatches(read, query)),
    list: (kind, args, make) => lists(`${kind} ${args}`, () => listLoader(read, kind, make())),
  };
}

/** Hops of one type and direction are one hop, from whichever kind they are followed. */
function hopKey({ type, forward, to }: Hop): string {
  return `${type} ${forward ? '>' : '<'} ${to.join('|')}`;
}

function keyed<T>(): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
}
