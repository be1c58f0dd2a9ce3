import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import { claimColumns } from '../../../shapes/claims.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import type { Cell } from '../../store.ts';
import { toCell } from '../../to-cell.ts';
import { type Arm, armsOf } from './arms.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { cellsOf, eachFromJson, mapsOf, withId } from './maps.ts';
import { nothing } from './nothing.ts';
import type { SqlRead } from './statement.ts';
import { looped } from './tick.ts';

/** What the weight of a link rests on. */
const weighing = new Set(['id', 'strength', 'basis', 'confidence', 'valid', 'published']);
const weighed: readonly StoredColumn[] = withId(claimColumns).filter(({ name }) => weighing.has(name));

/** The links of a node in both directions. One from a node to itself is one link, which leaves it. */
const around = (catalog: Catalog, ids: readonly string[], types: readonly string[]): readonly Arm[] =>
  armsOf(catalog, ids, { forward: types, backward: types });

const linksOf = ({ near, direction }: Arm): string =>
  `l.${near} = e.rid${direction === 1 ? ' AND l.a <> l.b' : ''} AND ${looped}`;

/**
 * For each of many nodes, its links with what their claims rest on. A node with more than `most` gives the first of each
 * type and direction, then the second of each, and so on. More than `most` of one type are never of use: no more are put in
 * their places.
 * @example SELECT e.id, (SELECT json_group_array(json_array(p.arm, p.other, json(p.claims), json((SELECT json_group_array(…)
 *   FROM json_each(p.claims) j CROSS JOIN claim c ON c.id = j.value)))) FROM (SELECT arm, other, claims,
 *   row_number() OVER (PARTITION BY arm ORDER BY other) AS place FROM (SELECT * FROM (SELECT 0 AS arm, o.id AS other, l.claims AS claims
 *     FROM "l_HOSTED_BY" l CROSS JOIN entity o ON o.rid = l.b WHERE l.a = e.rid AND … ORDER BY o.id LIMIT (?2 + 0)) UNION ALL …)
 *   ORDER BY place, arm LIMIT (?2 + 0)) p) FROM json_each(?1) i CROSS JOIN entity e ON e.id = i.value ORDER BY e.id
 */
export function pathLinks({ ids, types, most, everyClaim }: ArgsOf<'pathLinks'>, catalog: Catalog): SqlRead {
  const { values, each, upTo } = bindings();
  const [given, limit] = [each(ids), upTo(most)];
  const arms = around(catalog, ids, types);
  const firsts = arms.map(
    (arm, place) =>
      `SELECT * FROM (SELECT ${place} AS arm, o.id AS other, l.claims AS claims FROM ${arm.table} l CROSS JOIN entity o ON o.rid = l.${arm.far} WHERE ${linksOf(arm)} ORDER BY o.id LIMIT ${limit})`,
  );
  const read = firsts.join(' UNION ALL ') || nothing('arm', 'other', 'claims');
  const inTurn = `SELECT arm, other, claims, row_number() OVER (PARTITION BY arm ORDER BY other) AS place FROM (${read}) ORDER BY place, arm LIMIT ${limit}`;
  const claims = everyClaim
    ? 'FROM json_each(p.claims) j CROSS JOIN claim c ON c.id = j.value'
    : "FROM claim c WHERE c.id = json_extract(p.claims, '$[0]')";
  const links = `(SELECT json_group_array(json_array(p.arm, p.other, json(p.claims), json((SELECT json_group_array(${cellsOf('c', weighed)}) ${claims})))) FROM (${inTurn}) p)`;
  return reading(
    `SELECT e.id, ${links} FROM ${given} i CROSS JOIN entity e ON e.id = i.value ORDER BY e.id`,
    values,
    [
      ['id', toCell],
      ['links', eachFromJson((link) => linkOf(arms, link))],
    ],
  );
}

const weight = mapsOf(weighed);

function linkOf(arms: readonly Arm[], link: Cell): Cell {
  const [place, other = null, claims = null, weights = []] = link as readonly Cell[];
  const { type = '', direction = 0 } = arms[Number(place)] ?? {};
  return {
    type,
    direction,
    other,
    claims,
    weighed: (weights as readonly Cell[]).map(weight),
  };
}

/**
 * How many links of some types an entity `e` has, counted no further than a bound.
 * @example (SELECT count(*) FROM (SELECT 1 FROM "l_HOSTED_BY" l WHERE l.a = e.rid AND … UNION ALL … LIMIT (?2 + 0)))
 */
export function degree(
  catalog: Catalog,
  ids: readonly string[],
  types: readonly string[],
  most: string,
): string {
  const links = around(catalog, ids, types).map(
    (arm) => `SELECT 1 FROM ${arm.table} l WHERE ${linksOf(arm)}`,
  );
  return `(SELECT count(*) FROM (${links.join(' UNION ALL ') || nothing('link')} LIMIT ${most}))`;
}

/** For each of many nodes, how many links of some types it has, counted no further than `most`. */
export function degreesOfMany({ ids, types, most }: ArgsOf<'degreesOfMany'>, catalog: Catalog): SqlRead {
  const { values, each, upTo } = bindings();
  const [given, limit] = [each(ids), upTo(most)];
  return reading(
    `SELECT e.id, ${degree(catalog, ids, types, limit)} FROM ${given} i CROSS JOIN entity e ON e.id = i.value ORDER BY e.id`,
    values,
    [
      ['id', toCell],
      ['degree', toCell],
    ],
  );
}
