import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import type { Catalog } from './catalog.ts';
import { fetchedCells } from './fetch.ts';
import { cellsOf, mapFromJson, nodeColumns } from './maps.ts';
import { pageOfKind } from './page-of-kind.ts';
import type { SqlRead } from './statement.ts';
import { operandOf } from './values.ts';

/**
 * Entities by their ids, with what is fetched of each: one query for each kind that the ids are of. Columns: id, cells.
 * @example SELECT n.id, json_array(n."id", n."isoAlpha2") FROM "k_Country" n WHERE n.id IN (SELECT value FROM json_each(?1))
 */
export function fetchNodes({ ids, fetch }: ArgsOf<'fetchNodes'>, catalog: Catalog): SqlRead {
  const queries = byKind(ids, catalog).map(([kind, idsOfKind]) => {
    const { text, values, read } = fetchedCells(kind, fetch, catalog);
    return {
      text: `SELECT n.id, ${text} FROM ${catalog.table(kind)} n WHERE n.id IN (SELECT value FROM json_each(?${values.length + 1}))`,
      values: [...values, operandOf(idsOfKind)],
      columns: [['id', toCell] as const, ['cells', read] as const],
    };
  });
  return { queries };
}

/**
 * Entities by their ids, of whatever kind; a missing one has no row. Columns: id, and node, a map of all of its columns.
 * @example SELECT n.id, json_array(n."id", …) FROM "k_Country" n WHERE n.id IN (SELECT value FROM json_each(?1))
 */
export function nodesByIds({ ids }: ArgsOf<'nodesByIds'>, catalog: Catalog): SqlRead {
  const queries = byKind(ids, catalog).map(([kind, idsOfKind]) => {
    const columns = nodeColumns(catalog, kind);
    return {
      text: `SELECT n.id, ${cellsOf('n', columns)} FROM ${catalog.table(kind)} n WHERE n.id IN (SELECT value FROM json_each(?1))`,
      values: [operandOf(idsOfKind)],
      columns: [['id', toCell] as const, ['node', mapFromJson(columns)] as const],
    };
  });
  return { queries };
}

/**
 * A page of the nodes of one kind, with what is fetched of each. Columns: cells.
 * @example SELECT json_array(n."id", n."isoAlpha2") FROM (SELECT n.rid AS rid FROM "k_Country" n
 *   WHERE … AND n."id" IS NOT NULL ORDER BY n."id" LIMIT ?1) p CROSS JOIN "k_Country" n ON n.rid = p.rid
 */
export function listOfKind({ kind, page, fetch }: ArgsOf<'listOfKind'>, catalog: Catalog): SqlRead {
  const cells = fetchedCells(kind, fetch, catalog);
  const { text, values } = pageOfKind(kind, page, catalog, cells.values.length);
  return {
    queries: [
      {
        text: `SELECT ${cells.text} FROM (${text}) p CROSS JOIN ${catalog.table(kind)} n ON n.rid = p.rid`,
        values: [...cells.values, ...values],
        columns: [['cells', cells.read]],
      },
    ],
  };
}

/** Ids by their kinds; what is of no kind is not an entity. */
function byKind(
  ids: readonly string[],
  { ontology }: Catalog,
): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const kind = ontology.kindOfId(id)?.name;
    if (kind === undefined) continue;
    const known = found.get(kind);
    if (known === undefined) found.set(kind, [id]);
    else known.push(id);
  }
  return [...found];
}
