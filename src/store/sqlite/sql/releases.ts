import { openSpan } from '../../../ontology/release-words.ts';
import { evidenceNames } from '../../../shapes/claims.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { fromJson, truth } from './maps.ts';
import { readAs, selected } from './put-claims.ts';
import type { SqlRead } from './statement.ts';
import { looped, loopedAt } from './tick.ts';

/**
 * The releases of some datasets.
 * @example SELECT i.value, s.id, s."published", s."coverage", s."status", s."sourceKind" FROM json_each(?1) i
 *   CROSS JOIN entity d ON d.id = i.value CROSS JOIN "l_EDITION_OF" l ON l.b = d.rid CROSS JOIN "k_Source" s ON s.rid = l.a WHERE … ORDER BY 1, 2
 */
export function releasesOf({ datasets, edition }: ArgsOf<'releasesOf'>, catalog: Catalog): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT i.value, s.id, s."published", s."coverage", s."status", s."sourceKind" FROM ${each(datasets)} i CROSS JOIN entity d ON d.id = i.value CROSS JOIN ${catalog.linkTable(edition.type)} l ON l.b = d.rid CROSS JOIN ${catalog.table('Source')} s ON s.rid = l.a WHERE s."head" IS NOT NULL AND ${loopedAt('l.a')} ORDER BY 1, 2`,
    values,
    ['dataset', 'id', 'published', 'coverage', 'status', 'kind'].map((name) => [name, toCell] as const),
  );
}

const stored = [
  'id',
  'group',
  'about',
  'text',
  'rank',
  'basis',
  'qualifiers',
  'shown',
  'dataset',
  'namedObject',
  'namedSubject',
  'recordedAt',
];

/**
 * A page of all claims of a dataset, or of a document that is its own, by the order of their rows.
 * @example SELECT c.rid, e.id, c.object_rid IS NOT NULL, c."id", … FROM claim c CROSS JOIN entity e ON e.rid = c.subject_rid
 * WHERE c.dataset = ?1 AND c.rid > ?2 AND … ORDER BY c.rid LIMIT (?3 + 0)
 */
export function claimsOfDataset({ of, after, limit }: ArgsOf<'claimsOfDataset'>): SqlRead {
  const { values, bind, upTo } = bindings();
  const which =
    'dataset' in of
      ? `c.dataset = ${bind(of.dataset)}`
      : `c.source_rid = (SELECT e.rid FROM entity e WHERE e.id = ${bind(of.source)}) AND c.dataset IS NULL`;
  const columns = [...stored, ...evidenceNames];
  return reading(
    `SELECT c.rid, e.id, c.object_rid IS NOT NULL, ${selected(columns)} FROM claim c CROSS JOIN entity e ON e.rid = c.subject_rid WHERE ${which} AND c.rid > ${bind(Number(after))} AND ${looped} ORDER BY c.rid LIMIT ${upTo(limit)}`,
    values,
    [['at', toCell], ['subject', toCell], ['isLink', truth], ...readAs(columns)],
  );
}

/**
 * In which places the claims of some datasets are said.
 * @example SELECT i.value, coalesce(c."saidFrom", json_array(…)), c."saidUntil", count(*) FROM json_each(?1) i CROSS JOIN claim c ON c.dataset = i.value
 *   WHERE … GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
 */
export function spansOfDatasets({ datasets }: ArgsOf<'spansOfDatasets'>): SqlRead {
  const { values, each } = bindings();
  const alone = `json_array(coalesce(c."published", '') || ' ' || c."source")`;
  return reading(
    `SELECT i.value, coalesce(c."saidFrom", ${alone}), c."saidUntil", count(*) FROM ${each(datasets)} i CROSS JOIN claim c ON c.dataset = i.value WHERE ${loopedAt('c.rid')} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    values,
    [
      ['dataset', toCell],
      ['from', fromJson((list) => list)],
      ['until', fromJson((list) => list)],
      ['claims', toCell],
    ],
  );
}

/** How many claims of a dataset are still said, and how many of the spans in which they are have no end. */
export function countClaimsOfDataset({ dataset }: ArgsOf<'countClaimsOfDataset'>): SqlRead {
  return reading(
    `SELECT count(*), total(CASE WHEN c."saidUntil" IS NULL THEN 1 ELSE (SELECT count(*) FROM json_each(c."saidUntil") u WHERE u.value = '${openSpan}') END) FROM claim c WHERE c.dataset = ?1 AND c.ended IS NULL AND ${looped}`,
    [dataset],
    [
      ['total', toCell],
      ['places', toCell],
    ],
  );
}
