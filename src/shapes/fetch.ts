import type { Hop } from '../ontology/ontology.ts';
import type { Page } from './page.ts';

/** What a statement brings of each of its nodes: some columns, and what some of its links lead to. */
export interface Fetch {
  /** Names of columns, sorted and each once, so that equal selections have one text; the id is always among them. */
  readonly columns: readonly string[];
  readonly hops: readonly HopFetch[];
}

/** What makes a node a hub of a link, and what is done about it. */
export interface Hub {
  /** A node of more links than this is a hub. */
  readonly links: number;
  /**
   * Called when a node turns out to be a hub while none is known of the link: the statement follows all links, and asks
   * how many they are. Null where a hub is known: the statement then reads the pages of hubs from the index.
   */
  readonly report: (() => void) | null;
}

/** A page of what one link leads to, fetched in the same statement as the nodes that it starts from. */
export interface HopFetch {
  readonly hop: Hop;
  readonly page: Page;
  /** Columns of the link itself. */
  readonly edge: readonly string[];
  readonly of: Fetch;
  /** For a link that may lead from one node to very many, where an index holds the order of the page. */
  readonly hub?: Hub | undefined;
  /** How the reader of the answer finds it again; not part of the statement. */
  readonly mark?: object;
}
