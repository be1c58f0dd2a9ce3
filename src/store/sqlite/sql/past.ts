import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import type { SqlRead } from './statement.ts';
import { looped, scanned } from './tick.ts';

/**
 * A page of all sources that have a head, in the order of their ids, with what determines when each was known.
 * @example SELECT s.id, s."head", s."published", s."timing", CASE WHEN s."published" IS NULL THEN (SELECT min("recordedAt")
 *   FROM (SELECT c."recordedAt" FROM claim c WHERE c.source_rid = s.rid AND … UNION ALL …)) END FROM "k_Source" s WHERE s.id > ?1 AND s."head" IS NOT NULL AND … ORDER BY s.id LIMIT (?2 + 0)
 */
export function sourcesInTime({ edition, after, limit }: ArgsOf<'sourcesInTime'>, catalog: Catalog): SqlRead {
  const said = `SELECT c."recordedAt" FROM claim c WHERE c.source_rid = s.rid AND ${looped}`;
  // Such a document has no day in the name of its place: see `saidFrom`.
  const saidToo =
    edition === undefined
      ? ''
      : ` UNION ALL SELECT c."recordedAt" FROM ${catalog.linkTable(edition.type)} l CROSS JOIN entity d ON d.rid = l.b CROSS JOIN claim c ON c.dataset = d.id WHERE l.a = s.rid AND c.saidFrom IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(c.saidFrom) b WHERE b.value = ' ' || s.id) AND ${looped}`;
  const recorded = `(SELECT min("recordedAt") FROM (${said}${saidToo}))`;
  return reading(
    `SELECT s.id, s."head", s."published", s."timing", s."coverage", s."status", CASE WHEN s."published" IS NULL THEN ${recorded} END FROM ${catalog.table('Source')} s WHERE s.id > ?1 AND s."head" IS NOT NULL AND ${scanned('s')} ORDER BY s.id LIMIT (?2 + 0)`,
    [after, limit],
    [
      ['id', toCell],
      ['head', toCell],
      ['published', toCell],
      ['timing', toCell],
      ['coverage', toCell],
      ['status', toCell],
      ['recorded', toCell],
    ],
  );
}
