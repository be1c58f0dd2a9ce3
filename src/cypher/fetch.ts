import type { Hop } from '../ontology/ontology.ts';
import type { Page } from './page.ts';

/** What a statement brings of each of its nodes: some columns, and what some of its links lead to. */
export interface Fetch {
  /** Names of columns, sorted and each once, so that alike selections have one text; the id is always among them. */
  readonly columns: readonly string[];
  readonly hops: readonly HopFetch[];
}

/** A page of what one link leads to, fetched in the same statement as the nodes that it starts from. */
export interface HopFetch {
  readonly hop: Hop;
  readonly page: Page;
  /** Columns of the link itself. */
  readonly edge: readonly string[];
  readonly of: Fetch;
  /** From how many links of one node on the page is read from an index, which then holds the page's order. */
  readonly hub?: number | undefined;
  /** By what the reader of the answer finds it again; no part of the statement. */
  readonly mark?: object;
}
