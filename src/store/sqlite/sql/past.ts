import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { claimCells, columnsOfClaim } from './claim-cells.ts';
import { mapFromJson } from './maps.ts';
import type { SqlRead } from './statement.ts';
import { looped, scanned } from './tick.ts';

/**
 * A page of all sources that have a head, in the order of their ids, with what tells when each was known.
 * @example SELECT s.id, s."head", s."published", s."timing", CASE WHEN s."published" IS NULL THEN (SELECT min(c."recordedAt")
 *   FROM claim c WHERE c.source_rid = s.rid AND …) END FROM "k_Source" s WHERE s.id > ?1 AND s."head" IS NOT NULL AND … ORDER BY s.id LIMIT (?2 + 0)
 */
export function sourcesInTime({ after, limit }: ArgsOf<'sourcesInTime'>, catalog: Catalog): SqlRead {
  const recorded = `(SELECT min(c."recordedAt") FROM claim c WHERE c.source_rid = s.rid AND ${looped})`;
  return reading(
    `SELECT s.id, s."head", s."published", s."timing", CASE WHEN s."published" IS NULL THEN ${recorded} END FROM ${catalog.table('Source')} s WHERE s.id > ?1 AND s."head" IS NOT NULL AND ${scanned('s')} ORDER BY s.id LIMIT (?2 + 0)`,
    [after, limit],
    [
      ['id', toCell],
      ['head', toCell],
      ['published', toCell],
      ['timing', toCell],
      ['recorded', toCell],
    ],
  );
}

/**
 * A page of the claims that may have been known on a day, in the order of their ids.
 * @example SELECT json_array(c."id", …) FROM claim c WHERE c.id > ?1 AND (c.published <= ?2 OR c.published IS NULL
 *   OR c.source IN (SELECT value FROM json_each(?3))) AND … ORDER BY c.id LIMIT (?4 + 0)
 */
export function claimsKnownBy({ day, sources, after, limit }: ArgsOf<'claimsKnownBy'>): SqlRead {
  const { values, bind, each, upTo } = bindings();
  return reading(
    `SELECT ${claimCells} FROM claim c WHERE c.id > ${bind(after)} AND (c.published <= ${bind(day)} OR c.published IS NULL OR c.source IN (SELECT value FROM ${each(sources)})) AND ${looped} ORDER BY c.id LIMIT ${upTo(limit)}`,
    values,
    [['claim', mapFromJson(columnsOfClaim)]],
  );
}

/**
 * How many claims have each entity for their subject or their other end.
 * @example SELECT e.id, (SELECT count(*) FROM claim c WHERE c.subject_rid = e.rid AND …) + (…) FROM json_each(?1) i
 * CROSS JOIN entity e ON e.id = i.value ORDER BY e.id
 */
export function countMentions({ ids }: ArgsOf<'countMentions'>): SqlRead {
  const { values, each } = bindings();
  const [subjects, objects] = ['subject_rid', 'object_rid'].map(
    (end) => `(SELECT count(*) FROM claim c WHERE c.${end} = e.rid AND ${looped})`,
  );
  return reading(
    `SELECT e.id, ${subjects} + ${objects} FROM ${each(ids)} i CROSS JOIN entity e ON e.id = i.value ORDER BY e.id`,
    values,
    [
      ['id', toCell],
      ['claims', toCell],
    ],
  );
}
