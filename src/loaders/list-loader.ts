import type { Fetch } from '../cypher/fetch.ts';
import { listOfKind } from '../cypher/list-of-kind.ts';
import type { Page } from '../cypher/page.ts';
import { listOf } from './cell.ts';
import { fetchedNode } from './fetched.ts';
import type { Item } from './item.ts';
import type { Read } from './read.ts';

/** A page of the nodes of one kind, with what is fetched of each. */
export async function loadList(read: Read, kind: string, page: Page, fetch: Fetch): Promise<readonly Item[]> {
  const rows = await read(listOfKind(kind, page, fetch));
  return rows.map(({ cells }) => ({ node: fetchedNode(listOf(cells), fetch), edge: {} }));
}
