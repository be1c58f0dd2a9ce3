import type { ArgsOf } from '../../../shapes/index.ts';
import { keyset } from '../../keyset.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { claimCells, columnsOfClaim, itemsOf, readItems, sourceCells } from './claim-cells.ts';
import { isJudging } from './is-judging.ts';
import { mapFromJson, nodeColumns } from './maps.ts';
import type { SqlRead } from './statement.ts';
import { looped } from './tick.ts';
import { where } from './where.ts';

/** Judgements are lists of their own. */
const notJudging = `NOT c.${isJudging}`;

const stillSaid = (withEnded: boolean): string => (withEnded ? 'true' : 'c.ended IS NULL');

/**
 * Claims by their ids, each with the id of its subject and with its source; a missing one has no row.
 * @example SELECT i.value, a.id, json_array(c."id", …), json_array(s."id", …) FROM json_each(?1) i
 * CROSS JOIN claim c ON c.id = i.value CROSS JOIN entity a ON a.rid = c.subject_rid CROSS JOIN "k_Source" s ON s.rid = c.source_rid
 */
export function claimsByIds({ ids }: ArgsOf<'claimsByIds'>, catalog: Catalog): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT i.value, a.id, ${claimCells}, ${sourceCells(catalog)} FROM ${each(ids)} i CROSS JOIN claim c ON c.id = i.value CROSS JOIN entity a ON a.rid = c.subject_rid CROSS JOIN ${catalog.table('Source')} s ON s.rid = c.source_rid`,
    values,
    [
      ['id', toCell],
      ['subject', toCell],
      ['claim', mapFromJson(columnsOfClaim)],
      ['source', mapFromJson(nodeColumns(catalog, 'Source'))],
    ],
  );
}

/**
 * For each of many subjects, a page of its claims with their sources. The page is read from an index alone.
 * @example SELECT e.id, (SELECT json_group_array(json_array(json_array(c."id", …), json_array(s."id", …)))
 *   FROM (SELECT c.rid AS claim FROM claim c WHERE c.subject_rid = e.rid AND c.about = ?2 ORDER BY c."about", c."strength" LIMIT (?3 + 0)) p
 *   CROSS JOIN claim c ON c.rid = p.claim CROSS JOIN "k_Source" s ON s.rid = c.source_rid)
 * FROM json_each(?1) i CROSS JOIN entity e ON e.id = i.value
 */
export function claimsOfMany({ ids, page }: ArgsOf<'claimsOfMany'>, catalog: Catalog): SqlRead {
  const { values, bind, each, upTo } = bindings();
  const given = each(ids);
  const about = page.about === null ? notJudging : `c.about = ${bind(page.about)}`;
  const { condition, orderBy } = keyset(page, (column) => `c."${column}"`, bind);
  const rows = `SELECT c.rid AS claim FROM claim c${where('c.subject_rid = e.rid', about, stillSaid(page.withEnded), condition)} ${orderBy} LIMIT ${upTo(page.limit)}`;
  return reading(
    `SELECT e.id, ${itemsOf(catalog, rows)} FROM ${given} i CROSS JOIN entity e ON e.id = i.value`,
    values,
    [
      ['id', toCell],
      ['items', readItems(catalog)],
    ],
  );
}

/**
 * For each of many subjects, how many claims are about it; about one property or link where `about` names it.
 * @example SELECT e.id, (SELECT count(*) FROM claim c WHERE c.subject_rid = e.rid AND c.about = ?2 AND …)
 * FROM json_each(?1) i CROSS JOIN entity e ON e.id = i.value
 */
export function countClaimsOfMany({ ids, about, withEnded }: ArgsOf<'countClaimsOfMany'>): SqlRead {
  const { values, bind, each } = bindings();
  const given = each(ids);
  const only = about === null ? notJudging : `c.about = ${bind(about)}`;
  return reading(
    `SELECT e.id, (SELECT count(*) FROM claim c${where('c.subject_rid = e.rid', only, stillSaid(withEnded), looped)}) FROM ${given} i CROSS JOIN entity e ON e.id = i.value`,
    values,
    [
      ['id', toCell],
      ['total', toCell],
    ],
  );
}
