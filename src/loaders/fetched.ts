import type { Fetch, HopFetch } from '../cypher/fetch.ts';
import type { Cell, Row } from '../store/store.ts';
import { listOf } from './cell.ts';
import type { Item } from './item.ts';

const under = Symbol('what was fetched with a node');

/** A node that came with what some of its links lead to. */
interface FetchedRow extends Row {
  readonly [under]?: { readonly hops: readonly HopFetch[]; readonly lists: readonly (readonly Item[])[] };
}

/** What one link of a node leads to, where the statement that brought the node brought it too. */
export interface Fetched {
  readonly from: HopFetch;
  readonly items: readonly Item[];
}

/** Finds what was fetched with a node by the mark of its hop. */
export function fetchedWith(row: FetchedRow, mark: object | undefined): Fetched | undefined {
  const held = row[under];
  if (held === undefined) return undefined;
  const at = held.hops.findIndex((hop) => hop.mark === mark);
  const [from, items] = [held.hops[at], held.lists[at]];
  return from === undefined || items === undefined ? undefined : { from, items };
}

/** Reads a node from the cells that `fetchClauses` has asked for; `from` is where they begin. */
export function fetchedNode(cells: readonly Cell[], { columns, hops }: Fetch, from = 0): Row {
  const row: { [column: string]: Cell; [under]?: FetchedRow[typeof under] } = {};
  columns.forEach((column, i) => {
    row[column] = cells[from + i] ?? null;
  });
  if (hops.length > 0) {
    const first = from + columns.length;
    row[under] = { hops, lists: hops.map((hop, i) => fetchedItems(cells[first + i], hop)) };
  }
  return row;
}

/** Reads what a hop leads to: of each the columns of the link, then the node. */
export function fetchedItems(cell: Cell | undefined, { edge, of }: HopFetch): readonly Item[] {
  return listOf(cell).map((one) => {
    const cells = listOf(one);
    return { edge: edgeOf(cells, edge), node: fetchedNode(cells, of, edge.length) };
  });
}

const noEdge: Row = Object.freeze({});

function edgeOf(cells: readonly Cell[], columns: readonly string[]): Row {
  if (columns.length === 0) return noEdge;
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null]));
}
