import type { Hop } from '../../../ontology/ontology.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { anyNode, mapOfNode } from './any-node.ts';
import { kindsOf } from './arms.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import { fromJson } from './maps.ts';
import type { SqlRead } from './statement.ts';
import { loopedAt } from './tick.ts';

const endsOf = ({ forward }: Hop): readonly ['a' | 'b', 'a' | 'b'] => (forward ? ['a', 'b'] : ['b', 'a']);

/**
 * What an entity does or hosts that may have reasons: the ends of some hops of one node, each once, ordered by id.
 * @example SELECT o.id FROM (SELECT l.a AS rid FROM entity e CROSS JOIN "l_HOSTED_BY" l ON l.b = e.rid WHERE e.id = ?1 AND …
 *   UNION …) m CROSS JOIN entity o ON o.rid = m.rid ORDER BY o.id LIMIT (?2 + 0)
 */
export function actsOf({ id, hops, limit }: ArgsOf<'actsOf'>, catalog: Catalog): SqlRead {
  const kinds = kindsOf(catalog, [id]);
  const ends = hops
    .filter(({ from }) => from.some((kind) => kinds.has(kind)))
    .map((hop) => {
      const [near, far] = endsOf(hop);
      return `SELECT l.${far} AS rid FROM entity e CROSS JOIN ${catalog.linkTable(hop.type)} l ON l.${near} = e.rid WHERE e.id = ?1 AND ${loopedAt(`l.${near}`)}`;
    });
  const acts = ends.join(' UNION ') || 'SELECT NULL AS rid WHERE ?1 IS NULL';
  return reading(
    `SELECT o.id FROM (${acts}) m CROSS JOIN entity o ON o.rid = m.rid ORDER BY o.id LIMIT (?2 + 0)`,
    [id, limit],
    [['act', toCell]],
  );
}

/**
 * The reasons for some acts, each once: first by their basis, in the order given, what has none last; then by id.
 * @example SELECT CASE p.rid & 255 WHEN 15 THEN (SELECT json_array(k."id", …) FROM "k_Rationale" k WHERE k.rid = p.rid) END
 * FROM (SELECT n.rid AS rid, n.id AS id, CASE n."basis" WHEN ?3 THEN 0 … ELSE 4 END AS place FROM (SELECT DISTINCT l.a AS rid …) m
 *   CROSS JOIN "k_Rationale" n ON n.rid = m.rid ORDER BY place, id LIMIT (?2 + 0)) p ORDER BY p.place, p.id
 */
export function reasonsOf({ acts, explained, basis, limit }: ArgsOf<'reasonsOf'>, catalog: Catalog): SqlRead {
  const { values, bind, each, upTo } = bindings();
  const [given, most] = [each(acts), upTo(limit)];
  const words = basis.order.map((word, place) => `WHEN ${bind(word)} THEN ${place}`).join(' ');
  const [near, far] = endsOf(explained);
  const found = `SELECT DISTINCT l.${far} AS rid FROM ${given} i CROSS JOIN entity e ON e.id = i.value CROSS JOIN ${catalog.linkTable(explained.type)} l ON l.${near} = e.rid WHERE ${loopedAt(`l.${near}`)}`;
  const placed = explained.to.map((kind) => {
    const place = `CASE n.${identifier(basis.column)} ${words} ELSE ${basis.order.length} END`;
    return `SELECT n.rid AS rid, n.id AS id, ${place} AS place FROM (${found}) m CROSS JOIN ${catalog.table(kind)} n ON n.rid = m.rid`;
  });
  return reading(
    `SELECT ${anyNode(catalog, explained.to, 'p.rid')} FROM (${placed.join(' UNION ALL ')} ORDER BY place, id LIMIT ${most}) p ORDER BY p.place, p.id`,
    values,
    [['node', fromJson((cells) => mapOfNode(catalog, cells))]],
  );
}

/**
 * Which sources some sources repeat, and those in turn: pairs, each once, with the kind of the one repeated. A source is
 * followed once from each depth at which it is met, so that the work grows with the links that there are. What is withdrawn tells of none.
 * @example WITH RECURSIVE met(rid, depth) AS (SELECT e.rid, 1 FROM json_each(?1) i CROSS JOIN entity e ON e.id = i.value
 *   UNION SELECT l.b, m.depth + 1 FROM met m CROSS JOIN "l_DERIVED_FROM" l ON l.a = m.rid WHERE m.depth < ?2 AND …)
 * SELECT DISTINCT s.id, o.id, o."sourceKind", iif(o."status" IS NULL, o."head", NULL) FROM met m CROSS JOIN "l_DERIVED_FROM" l ON l.a = m.rid … ORDER BY 1, 2
 */
export function derivations(
  { ids, derivedFrom, kindColumn, depth }: ArgsOf<'derivations'>,
  catalog: Catalog,
): SqlRead {
  const { values, bind, each } = bindings();
  const [given, deepest] = [each(ids), bind(depth)];
  const links = catalog.linkTable(derivedFrom.type);
  const met = `SELECT e.rid, 1 FROM ${given} i CROSS JOIN entity e ON e.id = i.value UNION SELECT l.b, m.depth + 1 FROM met m CROSS JOIN ${links} l ON l.a = m.rid WHERE m.depth < ${deepest} AND ${loopedAt('l.a')}`;
  const sources = catalog.table('Source');
  return reading(
    `WITH RECURSIVE met(rid, depth) AS (${met}) SELECT DISTINCT s.id, o.id, o.${identifier(kindColumn)}, iif(o."status" IS NULL, o."head", NULL) FROM met m CROSS JOIN ${links} l ON l.a = m.rid CROSS JOIN ${sources} s ON s.rid = m.rid CROSS JOIN ${sources} o ON o.rid = l.b WHERE s."status" IS NULL AND ${loopedAt('l.a')} ORDER BY 1, 2`,
    values,
    [
      ['source', toCell],
      ['origin', toCell],
      ['kind', toCell],
      ['head', toCell],
    ],
  );
}

/**
 * The sources that repeat some sources, and those that repeat them in turn, each once.
 * @example WITH RECURSIVE met(rid, depth) AS (… UNION SELECT l.a, m.depth + 1 FROM met m CROSS JOIN "l_DERIVED_FROM" l ON l.b = m.rid
 *   WHERE m.depth <= ?2 AND …) SELECT DISTINCT s.id, s."head" FROM met m CROSS JOIN "k_Source" s ON s.rid = m.rid WHERE m.depth > 1 ORDER BY 1
 */
export function repeaters({ ids, derivedFrom, depth }: ArgsOf<'repeaters'>, catalog: Catalog): SqlRead {
  const { values, bind, each } = bindings();
  const [given, deepest] = [each(ids), bind(depth)];
  const met = `SELECT e.rid, 1 FROM ${given} i CROSS JOIN entity e ON e.id = i.value UNION SELECT l.a, m.depth + 1 FROM met m CROSS JOIN ${catalog.linkTable(derivedFrom.type)} l ON l.b = m.rid WHERE m.depth <= ${deepest} AND ${loopedAt('l.b')}`;
  return reading(
    `WITH RECURSIVE met(rid, depth) AS (${met}) SELECT DISTINCT s.id, s."head" FROM met m CROSS JOIN ${catalog.table('Source')} s ON s.rid = m.rid WHERE m.depth > 1 ORDER BY 1`,
    values,
    [
      ['id', toCell],
      ['head', toCell],
    ],
  );
}
