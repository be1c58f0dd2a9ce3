import type { Fetch } from '../shapes/fetch.ts';
import type { Statement } from '../shapes/index.ts';
import { listOf } from '../store/cell.ts';
import { fetchedNode } from './fetched.ts';
import type { Item } from './item.ts';
import type { Read } from './read.ts';
import { reportHubs } from './report-hubs.ts';

/** A page of the nodes of one kind, with what is fetched of each. */
export async function loadList(read: Read, statement: Statement, fetch: Fetch): Promise<readonly Item[]> {
  const rows = await read(statement, () => reportHubs(fetch.hops));
  return rows.map(({ cells }) => ({ node: fetchedNode(listOf(cells), fetch), edge: {} }));
}
