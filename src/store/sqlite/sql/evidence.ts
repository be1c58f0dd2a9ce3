import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { itemsOf, readItems } from './claim-cells.ts';
import type { SqlRead } from './statement.ts';
import { looped } from './tick.ts';

/** Those that are deprecated come first, so that a cut never makes one of them count. */
const standing = "CASE c.rank WHEN 'DEPRECATED' THEN 0 ELSE 1 END";

/**
 * For each of many values, the claims about it with their sources: those that are deprecated first, and then the strongest.
 * @example SELECT i.value, (SELECT json_group_array(…) FROM (SELECT c.rid AS claim FROM claim c WHERE c."group" = i.value AND …
 *   ORDER BY CASE c.rank WHEN 'DEPRECATED' THEN 0 ELSE 1 END, c.strength LIMIT (?2 + 0)) p …) FROM json_each(?1) i ORDER BY 1
 */
export function evidenceOfGroups({ keys, limit }: ArgsOf<'evidenceOfGroups'>, catalog: Catalog): SqlRead {
  const { values, each, upTo } = bindings();
  const given = each(keys);
  const rows = `SELECT c.rid AS claim FROM claim c WHERE c."group" = i.value AND c.ended IS NULL AND ${looped} ORDER BY ${standing}, c.strength LIMIT ${upTo(limit)}`;
  return reading(`SELECT i.value, ${itemsOf(catalog, rows)} FROM ${given} i ORDER BY 1`, values, [
    ['id', toCell],
    ['items', readItems(catalog)],
  ]);
}

/**
 * For each of many reasons, the claims about it with their sources, those that are deprecated first.
 * @example SELECT e.id, (SELECT json_group_array(…) FROM (SELECT c.rid AS claim FROM claim c WHERE c.subject_rid = e.rid
 *   AND c.about IN (SELECT value FROM json_each(?2)) AND (c.about <> ?3 OR c.text IN (SELECT value FROM json_each(?4))) … ) p …)
 * FROM json_each(?1) i CROSS JOIN entity e ON e.id = i.value ORDER BY 1
 */
export function evidenceOfReasons(
  { ids, evidence: { abouts, explains, acts, limit } }: ArgsOf<'evidenceOfReasons'>,
  catalog: Catalog,
): SqlRead {
  const { values, bind, each, upTo } = bindings();
  const given = each(ids);
  const counted = `c.about IN (SELECT value FROM ${each(abouts)}) AND (c.about <> ${bind(explains)} OR c.text IN (SELECT value FROM ${each(acts)}))`;
  const rows = `SELECT c.rid AS claim FROM claim c WHERE c.subject_rid = e.rid AND ${counted} AND c.ended IS NULL AND ${looped} ORDER BY ${standing}, c.about, c.strength LIMIT ${upTo(limit)}`;
  return reading(
    `SELECT e.id, ${itemsOf(catalog, rows)} FROM ${given} i CROSS JOIN entity e ON e.id = i.value ORDER BY 1`,
    values,
    [
      ['id', toCell],
      ['items', readItems(catalog)],
    ],
  );
}
