import { hopOf } from '../../../ontology/hop-of.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import type { SqlRead } from './statement.ts';
import { looped } from './tick.ts';

/**
 * For each currency and day, units of the currency for one US dollar: the last figure of that day or before, with its
 * first day and the source of its strongest shown claim. Where none is recent enough there is no row.
 * @example SELECT json_extract(i.value, '$.currency'), json_extract(i.value, '$.day'), o."value", o."periodEarliest", s.id FROM json_each(?1) i
 * CROSS JOIN "k_Observation" o ON o.rid = (SELECT n.rid FROM "k_Observation" n WHERE n."currency" = … AND n."periodEarliest" <= …
 *   AND EXISTS (SELECT 1 FROM "l_OF_INDICATOR" l WHERE l.a = n.rid AND l.b = (…)) ORDER BY n."periodEarliest" DESC, n.id LIMIT 1)
 * CROSS JOIN entity s ON s.rid = (SELECT c.source_rid FROM claim c WHERE c.subject_rid = o.rid AND c.about = ?3 AND c.shown
 *   ORDER BY c.strength LIMIT 1)
 */
export function rates({ pairs, indicator, about }: ArgsOf<'rates'>, catalog: Catalog): SqlRead {
  const { values, bind, each } = bindings();
  const given = each(pairs);
  const of = (name: string): string => `json_extract(i.value, '$.${name}')`;
  const measures = ofIndicator(catalog, bind(indicator));
  const figure = `SELECT n.rid FROM ${catalog.table('Observation')} n WHERE n."currency" = ${of('currency')} AND n."periodEarliest" <= ${of('day')} AND n."periodEarliest" >= ${of('since')} AND n."value" IS NOT NULL AND ${measures} AND ${looped} ORDER BY n."periodEarliest" DESC, n.id LIMIT 1`;
  const said = `SELECT c.source_rid FROM claim c WHERE c.subject_rid = o.rid AND c.about = ${bind(about)} AND c.shown ORDER BY c.strength LIMIT 1`;
  return reading(
    `SELECT ${of('currency')}, ${of('day')}, o."value", o."periodEarliest", s.id FROM ${given} i CROSS JOIN ${catalog.table('Observation')} o ON o.rid = (${figure}) CROSS JOIN entity s ON s.rid = (${said})`,
    values,
    [
      ['currency', toCell],
      ['day', toCell],
      ['perUsd', toCell],
      ['rateDay', toCell],
      ['source', toCell],
    ],
  );
}

/** The currencies that some observations are exchange rates of. */
export function rateCurrencies({ ids, indicator }: ArgsOf<'rateCurrencies'>, catalog: Catalog): SqlRead {
  const { values, bind, each } = bindings();
  return reading(
    `SELECT DISTINCT n."currency" FROM ${each(ids)} i CROSS JOIN ${catalog.table('Observation')} n ON n.id = i.value WHERE n."currency" IS NOT NULL AND ${ofIndicator(catalog, bind(indicator))} ORDER BY 1`,
    values,
    [['currency', toCell]],
  );
}

const ofIndicator = (catalog: Catalog, indicator: string): string =>
  `EXISTS (SELECT 1 FROM ${catalog.linkTable(hopOf(catalog.ontology, 'Observation', 'indicator').type)} l WHERE l.a = n.rid AND l.b = (SELECT e.rid FROM entity e WHERE e.id = ${indicator}))`;
