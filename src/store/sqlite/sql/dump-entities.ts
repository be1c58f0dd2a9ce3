import type { Hop } from '../../../ontology/ontology.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import type { Cell } from '../../store.ts';
import { anyNode, mapOfNode } from './any-node.ts';
import { reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { cellsOf, eachFromJson, fromJson, mapsOf } from './maps.ts';
import { isListed } from './put-entities.ts';
import type { SqlRead } from './statement.ts';
import { looped, scanned } from './tick.ts';

/**
 * A page of all entities in the order of their ids, with the links that start from them.
 * @example SELECT json_array(CASE n.rid & 255 WHEN 1 THEN (SELECT json_array(k."id", …) FROM "k_Company" k WHERE k.rid = n.rid) … END, CASE … END,
 *   CASE n.rid & 255 WHEN 1 THEN (SELECT json_group_array(json_array(type, id, json(cells))) FROM (SELECT 'OWNS' AS type, o.id AS id,
 *     json_array(l."claims", …) AS cells FROM "l_OWNS" l CROSS JOIN entity o ON o.rid = l.b WHERE l.a = n.rid AND … UNION ALL … ORDER BY type, id)) …
 *   ELSE '[]' END FROM entity n WHERE n.id > ?1 AND … ORDER BY n.id LIMIT (?2 + 0)
 */
export function dumpEntities({ after, limit }: ArgsOf<'dumpEntities'>, catalog: Catalog): SqlRead {
  const { kinds, links } = catalog.ontology;
  const number = (name: string): string => `WHEN ${catalog.kindNumber(name)} THEN`;
  const label = kinds.map(({ name }) => `${number(name)} '${name}'`);
  const from = kinds.flatMap(({ name }) => {
    const own = links.filter((link) => link.from.includes(name)).map((link) => linksFrom(catalog, link));
    if (own.length === 0) return [];
    return `${number(name)} (SELECT json_group_array(json_array(type, id, json(cells))) FROM (${own.join(' UNION ALL ')} ORDER BY type, id, time))`;
  });
  const entity = anyNode(
    catalog,
    kinds.map(({ name }) => name),
    'n.rid',
  );
  return reading(
    `SELECT json_array(json(${entity}), json((${merged}))), json_array('Entity', CASE n.rid & 255 ${label.join(' ')} END), CASE n.rid & 255 ${from.join(' ')} ELSE '[]' END FROM entity n WHERE n.id > ?1 AND ${isListed(catalog, 'n')} AND ${scanned('n')} ORDER BY n.id LIMIT (?2 + 0)`,
    [after, limit],
    [
      ['entity', fromJson((pair) => withMerged(catalog, pair))],
      ['labels', fromJson((labels) => labels)],
      ['links', eachFromJson(linksOf(catalog))],
    ],
  );
}

const merged = `SELECT json_group_array(id) FROM (SELECT m.id AS id FROM entity m WHERE m.shownAs = n.id AND ${looped} ORDER BY m.id)`;

/** The columns of an entity, and the ids that are shown under its own, where there are any. */
function withMerged(catalog: Catalog, pair: Cell): Cell {
  const [cells = null, ids = null] = pair as readonly Cell[];
  const entity = mapOfNode(catalog, cells);
  return Array.isArray(ids) && ids.length > 0 ? { ...entity, mergedIds: ids } : entity;
}

const linksFrom = (catalog: Catalog, { type, times }: Hop): string =>
  `SELECT '${type}' AS type, o.id AS id, ${times === undefined ? "''" : 'l.time'} AS time, ${cellsOf('l', catalog.linkColumnsOf(type))} AS cells FROM ${catalog.linkTable(type)} l CROSS JOIN entity o ON o.rid = l.b WHERE l.a = n.rid AND ${looped}`;

function linksOf(catalog: Catalog): (link: Cell) => Cell {
  const maps = new Map(
    catalog.ontology.links.map(({ type }) => [type, mapsOf(catalog.linkColumnsOf(type))] as const),
  );
  return (link) => {
    const [type = null, id = null, cells = null] = link as readonly Cell[];
    return [type, id, maps.get(String(type))?.(cells) ?? null];
  };
}
