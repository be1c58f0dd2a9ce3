import type { Fetch, HopFetch } from '../../../shapes/fetch.ts';
import type { Cell } from '../../store.ts';
import { type Bindings, bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { cellOf, columnsNamed, linkColumn, type Repair, repairOf } from './columns.ts';
import { hopPage } from './hop-page.ts';
import type { ReadCell, SqlValue } from './statement.ts';

/** What a statement brings of each node `n` of a kind. */
export interface FetchedCells {
  /** The text of a JSON array: the columns, then one list for each hop. */
  readonly text: string;
  /** The values of ?1 and what follows: they are bound before all others. */
  readonly values: readonly SqlValue[];
  readonly read: ReadCell;
}

/** What has been written already: plans hand out the same fetch for every request of a document. */
const written = new WeakMap<
  Fetch,
  { readonly catalog: Catalog; readonly ofKinds: Map<string, FetchedCells> }
>();

/** What is fetched of the nodes `n` of a kind; it is written once for each `fetch`. */
export function fetchedCells(kind: string, fetch: Fetch, catalog: Catalog): FetchedCells {
  let known = written.get(fetch);
  if (known?.catalog !== catalog) {
    known = { catalog, ofKinds: new Map() };
    written.set(fetch, known);
  }
  const found = known.ofKinds.get(kind) ?? writeCells(kind, fetch, catalog);
  known.ofKinds.set(kind, found);
  return found;
}

function writeCells(kind: string, fetch: Fetch, catalog: Catalog): FetchedCells {
  const { values, bind } = bindings();
  const { cells } = cellWriter(catalog, bind);
  const all = cells('n', 'n.rid', [kind], fetch);
  const mend = mendOf(all);
  const read: ReadCell = (value) => {
    // What the statement wrote is an array.
    const list = JSON.parse(String(value)) as Cell[];
    return mend === null ? list : mend(list);
  };
  return { text: arrayOf(all), values, read };
}

/** An entry of a JSON array, and how it is read where JSON does not hold it as it is. */
interface Entry {
  readonly text: string;
  readonly read: Repair;
}

/**
 * Writes cells. The limit of a hop comes before its own hops, so that nothing is followed from what the page does not show.
 * Pages are of row ids, and columns are read of what a page shows: not of what it passes over.
 * @example
 * // 'n."id"', '(SELECT json_group_array(json_array(m1."id")) FROM (SELECT l1.b AS rid FROM "l_INVESTED_BY" l1 …
 * //   ORDER BY m1."id" LIMIT ?1) p1 CROSS JOIN "k_Company" m1 ON m1.rid = p1.rid)'
 */
function cellWriter(catalog: Catalog, bind: Bindings['bind']) {
  let count = 0;
  return { cells };

  function cells(alias: string, rid: string, kinds: readonly string[], fetch: Fetch): readonly Entry[] {
    const columns = columnsOf(alias, kinds, fetch.columns);
    return [...columns, ...fetch.hops.map((hop) => follow(rid, hop))];
  }

  function columnsOf(alias: string, kinds: readonly string[], names: readonly string[]): readonly Entry[] {
    return names.map((name) => {
      const columns = columnsNamed(catalog, kinds, name);
      return { text: cellOf(alias, columns[0]), read: repairOf(columns) };
    });
  }

  function follow(from: string, fetch: HopFetch): Entry {
    const { hop, edge, of } = fetch;
    const n = ++count;
    const [page, to] = [`p${n}`, `m${n}`];
    const rows = `(${hopPage(from, n, fetch, catalog, bind)}) ${page}`;
    const ofLink = edge.map((name) => {
      const column = linkColumn(catalog, hop.type, name);
      return { text: cellOf(page, column), read: repairOf(column === undefined ? [] : [column]) };
    });
    const [only = '', ...others] = hop.to;
    const several = others.length > 0;
    const tables = several
      ? rows
      : `${rows} CROSS JOIN ${catalog.table(only)} ${to} ON ${to}.rid = ${page}.rid`;
    const ofNode = several
      ? [ofAnyKind(`${page}.rid`, to, hop.to, of.columns)]
      : columnsOf(to, [only], of.columns);
    const items = [...ofLink, ...ofNode, ...of.hops.map((next) => follow(`${page}.rid`, next))];
    const mend = mendOf(items);
    const read = several ? (item: Cell[]) => spread(mend === null ? item : mend(item), edge.length) : mend;
    return {
      text: `(SELECT json_group_array(${arrayOf(items)}) FROM ${tables})`,
      read: read === null ? null : eachOf(read),
    };
  }

  /** The columns of a node of one of several kinds, as one list: its row id tells in which table they are. */
  function ofAnyKind(rid: string, alias: string, kinds: readonly string[], names: readonly string[]): Entry {
    const whens = kinds.map(
      (kind) =>
        `WHEN ${catalog.kindNumber(kind)} THEN (SELECT ${arrayOf(columnsOf(alias, [kind], names))} FROM ${catalog.table(kind)} ${alias} WHERE ${alias}.rid = ${rid})`,
    );
    const mend = mendOf(columnsOf(alias, kinds, names));
    return {
      text: `CASE ${rid} & 255 ${whens.join(' ')} END`,
      read: mend === null ? null : (cell) => mend(entriesOf(cell)),
    };
  }
}

const arrayOf = (entries: readonly Entry[]): string =>
  `json_array(${entries.map(({ text }) => text).join(', ')})`;

/** Reads a list whose entries these are, where it lies; null where there is nothing to do. */
function mendOf(entries: readonly Entry[]): ((list: Cell[]) => Cell[]) | null {
  const mended = entries.flatMap(({ read }, i) => (read === null ? [] : [{ i, read }]));
  if (mended.length === 0) return null;
  return (list) => {
    for (const { i, read } of mended) list[i] = read(list[i] ?? null);
    return list;
  };
}

const eachOf =
  (read: (item: Cell[]) => Cell[]): Repair =>
  (cell) =>
    entriesOf(cell).map((item) => read(entriesOf(item)));

/** Replaces the entry at a place by the entries of the list there. */
const spread = (item: Cell[], at: number): Cell[] => item.toSpliced(at, 1, ...entriesOf(item[at] ?? null));

/** The statement wrote an array here, and nothing else refers to it. */
const entriesOf = (cell: Cell): Cell[] => cell as Cell[];
