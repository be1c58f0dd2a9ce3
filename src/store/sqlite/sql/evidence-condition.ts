import type { EvidenceTest } from '../../../shapes/predicate.ts';
import type { Bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { operandOf } from './values.ts';

/**
 * Whether one of the claims on which a link rests passes.
 * @example evidenceCondition('l', { basis: ['STATED'] }, …)
 * // '(SELECT 1 FROM json_each(l."claims") j CROSS JOIN claim c ON c.id = j.value WHERE c.basis IN (SELECT value FROM json_each(?1)) LIMIT 1) IS NOT NULL'
 */
export function evidenceCondition(
  link: string | undefined,
  test: EvidenceTest,
  catalog: Catalog,
  bind: Bindings['bind'],
): string {
  if (link === undefined) throw new Error('Evidence is asked of a node to which no link led.');
  const among = (held: string, list: EvidenceTest['basis']): string =>
    `${held} IN (SELECT value FROM json_each(${bind(operandOf(list ?? []))}))`;
  const conditions = [
    test.basis === undefined ? null : among('c.basis', test.basis),
    test.minConfidence === undefined ? null : `c.confidence >= ${bind(operandOf(test.minConfidence))}`,
    test.sources === undefined
      ? null
      : `(SELECT 1 FROM json_each(json_insert(coalesce(c."references", '[]'), '$[#]', json_object('source', c.source))) r WHERE ${among("json_extract(r.value, '$.source')", test.sources)} LIMIT 1) IS NOT NULL`,
    test.datasets === undefined ? null : among('c.dataset', test.datasets),
    test.publishers === undefined
      ? null
      : `(SELECT s."publisher" FROM ${catalog.table('Source')} s WHERE s.rid = c.source_rid) IN (SELECT value FROM json_each(${bind(operandOf(test.publishers))}))`,
    test.notAfter === undefined ? null : `c.published <= ${bind(operandOf(test.notAfter))}`,
  ].filter((text) => text !== null);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `(SELECT 1 FROM json_each(${link}."claims") j CROSS JOIN claim c ON c.id = j.value${where} LIMIT 1) IS NOT NULL`;
}
