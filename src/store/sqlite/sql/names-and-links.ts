import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { kindsOf } from './arms.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import { degree } from './paths.ts';
import type { SqlRead } from './statement.ts';

/**
 * The names of entities, as written and folded, one a row in the order in which they are shown, and how many links each
 * entity has, counted no further than `most`. The links of an entity are counted once, before its names are told apart.
 * @example WITH named AS MATERIALIZED (SELECT e.id AS id, e."namesValue" AS names, e."namesFold" AS folds,
 *   (SELECT count(*) FROM (… LIMIT (?2 + 0))) AS links FROM json_each(?1) i CROSS JOIN "k_Company" e ON e.id = i.value UNION ALL …)
 * SELECT n.id, f.key, n.names ->> f.key, f.value, n.links FROM named n CROSS JOIN json_each(n.folds) f ORDER BY 1, 2
 */
export function namesAndLinks(
  { ids, columns, types, most }: ArgsOf<'namesAndLinks'>,
  catalog: Catalog,
): SqlRead {
  const { values, each, upTo } = bindings();
  const [given, limit] = [each(ids), upTo(most)];
  const named = [...kindsOf(catalog, ids)].map((kind) => {
    const own = ids.filter((id) => catalog.ontology.kindOfId(id)?.name === kind).slice(0, 1);
    return `SELECT e.id AS id, e.${identifier(columns.names)} AS names, e.${identifier(columns.folded)} AS folds, ${degree(catalog, own, types, limit)} AS links FROM ${given} i CROSS JOIN ${catalog.table(kind)} e ON e.id = i.value`;
  });
  const none = `SELECT i.value AS id, NULL AS names, NULL AS folds, ${limit} AS links FROM ${given} i WHERE false`;
  return reading(
    `WITH named AS MATERIALIZED (${named.join(' UNION ALL ') || none}) SELECT n.id, f.key, n.names ->> f.key, f.value, n.links FROM named n CROSS JOIN json_each(n.folds) f ORDER BY 1, 2`,
    values,
    [
      ['id', toCell],
      ['place', toCell],
      ['name', toCell],
      ['folded', toCell],
      ['links', toCell],
    ],
  );
}
