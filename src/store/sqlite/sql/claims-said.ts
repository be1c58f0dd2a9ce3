import { complete } from '../../../ontology/release-words.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { keyset } from '../../keyset.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { itemsOf, readItems } from './claim-cells.ts';
import type { SqlRead } from './statement.ts';
import { loopedAt } from './tick.ts';
import { where } from './where.ts';

const of = (name: string): string => `json_extract(i.value, '$.${name}')`;

/** What a document that is its own says; and what an edition does, which a complete one before it may have said first. */
const alone = `${of('dataset')} IS NULL AND c.source_rid = (SELECT e.rid FROM entity e WHERE e.id = ${of('id')}) AND c.dataset IS NULL`;

const said = (catalog: Catalog): string =>
  `c.dataset = ${of('dataset')} AND iif(c.saidFrom IS NULL, c.source = ${of('id')} OR (${of('isComplete')} AND coalesce(c.published, '') || ' ' || c.source <= ${of('place')} AND EXISTS (SELECT 1 FROM ${catalog.table('Source')} f WHERE f.rid = c.source_rid AND f."coverage" = '${complete}')), EXISTS (SELECT 1 FROM json_each(c.saidFrom) b WHERE (b.value = ${of('place')} OR (${of('isComplete')} AND b.value < ${of('place')})) AND ${of('place')} < json_extract(c.saidUntil, '$[' || b.key || ']')))`;

/**
 * For each of many documents, a page of the claims that it says, with their sources.
 * @example SELECT json_extract(i.value, '$.id'), (SELECT json_group_array(…) FROM (SELECT c.rid AS claim, c."group" AS a, c."strength" AS b
 *   FROM claim c WHERE … UNION ALL SELECT … ORDER BY 2, 3 LIMIT (?2 + 0)) p …) FROM json_each(?1) i
 */
export function claimsSaid({ speakers, page }: ArgsOf<'claimsSaid'>, catalog: Catalog): SqlRead {
  const { values, bind, each, upTo } = bindings();
  const given = each(speakers);
  const { condition } = keyset(page, (column) => `c."${column}"`, bind);
  const branch = (which: string): string =>
    `SELECT c.rid AS claim, c."group", c."strength" FROM claim c${where(which, condition, loopedAt('c.rid'))}`;
  const direction = page.backward ? ' DESC' : '';
  const rows = `${branch(alone)} UNION ALL ${branch(said(catalog))} ORDER BY 2${direction}, 3${direction} LIMIT ${upTo(page.limit)}`;
  return reading(`SELECT ${of('id')}, ${itemsOf(catalog, rows)} FROM ${given} i`, values, [
    ['id', toCell],
    ['items', readItems(catalog)],
  ]);
}

/** For each of many documents, how many claims it says. */
export function countClaimsSaid({ speakers }: ArgsOf<'countClaimsSaid'>, catalog: Catalog): SqlRead {
  const { values, each } = bindings();
  const given = each(speakers);
  const count = (which: string): string => `(SELECT count(*) FROM claim c${where(which, loopedAt('c.rid'))})`;
  return reading(`SELECT ${of('id')}, ${count(alone)} + ${count(said(catalog))} FROM ${given} i`, values, [
    ['id', toCell],
    ['total', toCell],
  ]);
}
