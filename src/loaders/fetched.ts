import type { Fetch, HopFetch } from '../shapes/fetch.ts';
import { listOf } from '../store/cell.ts';
import type { Cell, Row } from '../store/store.ts';
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

/** Finds what was fetched with a node, by the mark of its hop. */
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
  if (hops.length > 0) row[under] = { hops, lists: fetchedLists(cells, hops, from + columns.length) };
  return row;
}

/** Reads what each hop leads to; these lists are followed by whether the node is a hub, for each hop that asks. */
export function fetchedLists(
  cells: readonly Cell[],
  hops: readonly HopFetch[],
  from = 0,
): readonly (readonly Item[])[] {
  let next = from + hops.length;
  for (const { hub } of hops) if (hub?.report && cells[next++] === true) hub.report();
  return hops.map((hop, i) => fetchedItems(cells[from + i], hop));
}

/** For each of the nodes that a hop leads to: the columns of the link, then those of the node. */
function fetchedItems(cell: Cell | undefined, { edge, of }: HopFetch): readonly Item[] {
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
