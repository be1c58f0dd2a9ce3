import type { Fetch } from './fetch.ts';
import type { Page } from './page.ts';
import { shape } from './shape.ts';

/** Entities by their ids, with what is fetched of each; a missing one has no row. Columns: id, cells (as `Fetch` orders them). */
export const fetchNodes = (ids: readonly string[], fetch: Fetch) => shape('fetchNodes', { ids, fetch });

/** Entities by their ids, of whatever kind; a missing one has no row. Columns: id, and node, a map of all columns with a value. */
export const nodesByIds = (ids: readonly string[]) => shape('nodesByIds', { ids });

/** A page of the nodes of one kind, with what is fetched of each. Columns: cells. */
export const listOfKind = (kind: string, page: Page, fetch: Fetch) =>
  shape('listOfKind', { kind, page, fetch });

/** Some columns of entities, for reading a few columns of many entities and nothing else. */
export const columnsOf = (ids: readonly string[], columns: readonly string[]) =>
  fetchNodes(ids, { columns, hops: [] });
