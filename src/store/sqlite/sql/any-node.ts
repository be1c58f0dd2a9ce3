import type { Cell, Row } from '../../store.ts';
import type { Catalog } from './catalog.ts';
import { cellsOf, mapsOf, nodeColumns } from './maps.ts';

/** How the nodes of a kind are read, as text and what makes a map of it; a catalog's kinds do not change. */
const known = new WeakMap<Catalog, Map<string, ReturnType<typeof make>>>();

function make(catalog: Catalog, kind: string) {
  const columns = nodeColumns(catalog, kind);
  return {
    read: mapsOf(columns),
    cells: `(SELECT ${cellsOf('k', columns)} FROM ${catalog.table(kind)} k WHERE k.rid = `,
  };
}

function ofKind(catalog: Catalog, kind: string): ReturnType<typeof make> {
  const kinds = known.get(catalog) ?? new Map<string, ReturnType<typeof make>>();
  known.set(catalog, kinds);
  const found = kinds.get(kind) ?? make(catalog, kind);
  kinds.set(kind, found);
  return found;
}

/**
 * All columns of a node that may be of several kinds, as the text of a JSON array: its row id tells in which table it is.
 * @example anyNode(catalog, ['Place', 'Country'], 'p.rid')
 * // 'CASE p.rid & 255 WHEN 4 THEN (SELECT json_array(k."id", …) FROM "k_Country" k WHERE k.rid = p.rid) WHEN 5 … END'
 */
export function anyNode(catalog: Catalog, kinds: readonly string[], rid: string): string {
  const whens = [...new Set(kinds)].map(
    (kind) => `WHEN ${catalog.kindNumber(kind)} THEN ${ofKind(catalog, kind).cells}${rid})`,
  );
  return whens.length === 0 ? 'NULL' : `CASE ${rid} & 255 ${whens.join(' ')} END`;
}

/** The map of the node whose columns `anyNode` wrote: its id, which is the first of them, tells its kind. */
export function mapOfNode(catalog: Catalog, cells: Cell): Row {
  const id = String((cells as readonly Cell[])[0]);
  const kind = catalog.ontology.kindOfId(id);
  if (kind === undefined) throw new Error(`The ontology has no kind of ${id}.`);
  return ofKind(catalog, kind.name).read(cells);
}
