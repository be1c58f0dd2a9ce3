import type { ArgsOf } from '../../../shapes/index.ts';
import type { Cell } from '../../store.ts';
import { type Arm, armsFrom, armsOf, kindsOf } from './arms.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { eachFromJson, fromJson } from './maps.ts';
import { nodeOf } from './node.ts';
import { nothing } from './nothing.ts';
import type { SqlRead } from './statement.ts';
import { looped } from './tick.ts';

/**
 * Links of many nodes, the number of links of the nodes that they lead to and, where these are few, their links as well:
 * `src/shapes/paths.ts` says how many. More than `most` links of one type are never of use: no more are put in their places.
 * @example WITH asked AS MATERIALIZED (SELECT e.rid, e.id FROM json_each(?1) i CROSS JOIN entity e ON e.id = i.value),
 *   near AS MATERIALIZED (SELECT e.id, e.id IN (…) AS here, e.id IN (…) AS there, (SELECT json_group_array(…) FROM (SELECT arm, rid, other, claims, row_number() OVER (PARTITION BY arm
 *     ORDER BY other) AS place FROM (… UNION ALL …) ORDER BY place, arm LIMIT (?2 + 0)) p) AS links FROM asked e),
 *   ends AS MATERIALIZED (SELECT e.rid, e.here, e.there, (SELECT count(*) FROM (… LIMIT (?3 + 0))) AS degree
 *     FROM (SELECT j.value ->> 0 AS rid, max(n.here) AS here, max(n.there) AS there FROM near n CROSS JOIN json_each(n.links) j GROUP BY 1) e)
 * SELECT (SELECT json_group_array(json_array(n.id, json(n.links))) FROM (near) n),
 *   (SELECT json_group_array(json_array(o.id, e.degree)) FROM (ends) e CROSS JOIN entity o ON o.rid = e.rid), ('[]')
 */
export function pathLinks(
  { from, to, types, most, everyClaim, degreeMost, columns, ahead, metOnly }: ArgsOf<'pathLinks'>,
  catalog: Catalog,
): SqlRead {
  const { values, bind, each, upTo } = bindings();
  const ids = [...new Set([...from, ...to])];
  const [given, mostLinks, mostCounted] = [each(ids), upTo(most), upTo(degreeMost)];
  const isOn = (side: readonly string[]): string => `e.id IN (SELECT value FROM ${each(side)})`;
  const every = new Set(catalog.ontology.kinds.map(({ name }) => name));
  const arms = armsFrom(catalog, every, { forward: types, backward: types }).toSorted(byType);
  const beyond = (kinds: ReadonlySet<string>) =>
    new Set(arms.flatMap(({ from, to }) => (from.some((kind) => kinds.has(kind)) ? to : [])));

  const nearKinds = kindsOf(catalog, ids);
  const endKinds = beyond(nearKinds);
  const linksFrom = (kinds: ReadonlySet<string>): string =>
    linksOf(catalog, arms, kinds, mostLinks, everyClaim ? everyRest : strongestRest);
  const degreesBeside = (read: string, kinds: ReadonlySet<string>, outermost: boolean): string =>
    `SELECT e.rid, e.here, e.there, ${degreeOf(catalog, arms, kinds, mostCounted)} AS degree FROM (SELECT j.value ->> 0 AS rid, max(n.here) AS here, max(n.there) AS there FROM ${read} n CROSS JOIN json_each(n.links) j GROUP BY 1) e${outermost && metOnly ? ' WHERE e.here AND e.there' : ''}`;
  const table = (name: string, text: string): string => `${name} AS MATERIALIZED (${text})`;
  const tables = [
    table('asked', `SELECT e.rid, e.id FROM ${given} i CROSS JOIN entity e ON e.id = i.value`),
    table(
      'near',
      `SELECT e.rid, e.id, ${isOn(from)} AS here, ${isOn(to)} AS there, ${linksFrom(nearKinds)} AS links FROM asked e`,
    ),
    table('ends', degreesBeside('near', endKinds, ahead === 0)),
  ];
  if (ahead > 0) {
    const few = `e.degree < ${bind(Math.min(most, degreeMost))} AND e.rid NOT IN (SELECT rid FROM asked)`;
    tables.push(
      table('next', `SELECT e.* FROM ends e WHERE ${few}`),
      table(
        'far',
        `SELECT e.rid, o.id, e.here, e.there, ${linksFrom(endKinds)} AS links FROM next e CROSS JOIN entity o ON o.rid = e.rid WHERE (SELECT sum(degree) FROM next) <= ${bind(ahead)}`,
      ),
      table('far_ends', degreesBeside('far', beyond(endKinds), true)),
    );
  }
  const all = (...names: readonly string[]): string =>
    names.map((name) => `SELECT * FROM ${name}`).join(' UNION ALL ');
  const [read, counted] = ahead > 0 ? [all('near', 'far'), all('ends', 'far_ends')] : ['near', 'ends'];
  const links = `SELECT json_group_array(json_array(n.id, json(n.links))) FROM (${read}) n`;
  const degrees = `SELECT json_group_array(json_array(o.id, e.degree)) FROM (${counted}) e CROSS JOIN entity o ON o.rid = e.rid`;
  const shown = nodeOf(catalog, 'o', [...new Set([...nearKinds, ...endKinds, ...beyond(endKinds)])]);
  const cells = ['id', ...columns].map(shown.column).join(', ');
  const nodes =
    ahead === 0
      ? "'[]'"
      : `SELECT json_group_array(json_array(${cells})) FROM (SELECT rid FROM (${read}) UNION SELECT rid FROM far_ends WHERE here AND there) e CROSS JOIN ${shown.table} o ON o.rid = e.rid`;
  return reading(`WITH ${tables.join(', ')} SELECT (${links}), (${degrees}), (${nodes})`, values, [
    ['links', eachFromJson((node) => linksOfNode(arms, node))],
    ['degrees', fromJson((ends) => ends)],
    ['nodes', fromJson((nodes) => nodes)],
  ]);
}

/** The order in which Neo4j takes links of an entity in turn: types are words of ASCII, whose order in JavaScript is that of their code points. */
const byType = (a: Arm, b: Arm): number =>
  a.type < b.type ? -1 : a.type > b.type ? 1 : a.direction - b.direction;

/** The links of an entity `e` as the text of a JSON array: each with the row id of its other end and the place of its arm. */
function linksOf(
  catalog: Catalog,
  arms: readonly Arm[],
  kinds: ReadonlySet<string>,
  most: string,
  rest: string,
): string {
  const firsts = arms.flatMap((arm, place) =>
    leaves(arm, kinds)
      ? [
          `SELECT * FROM (SELECT ${place} AS arm, o.rid AS rid, o.id AS other, ${arm.isTimed ? 'l.time' : "''"} AS time, l.claims AS claims FROM ${arm.table} l CROSS JOIN entity o ON o.rid = l.${arm.far} WHERE ${held(catalog, arm, kinds)} ORDER BY o.id${arm.isTimed ? ', l.time' : ''} LIMIT ${most})`,
        ]
      : [],
  );
  const read = firsts.join(' UNION ALL ') || nothing('arm', 'rid', 'other', 'time', 'claims');
  const inTurn = `SELECT arm, rid, other, claims, row_number() OVER (PARTITION BY arm ORDER BY other, time) AS place FROM (${read}) ORDER BY place, arm LIMIT ${most}`;
  return `(SELECT json_group_array(json_array(p.rid, p.arm, p.other, json(p.claims), ${rest})) FROM (${inTurn}) p)`;
}

/** How many links an entity `e` has, counted no further than a bound. */
function degreeOf(catalog: Catalog, arms: readonly Arm[], kinds: ReadonlySet<string>, most: string): string {
  const links = arms.flatMap((arm) =>
    leaves(arm, kinds) ? [`SELECT 1 FROM ${arm.table} l WHERE ${held(catalog, arm, kinds)}`] : [],
  );
  return `(SELECT count(*) FROM (${links.join(' UNION ALL ') || nothing('link')} LIMIT ${most}))`;
}

/** What all claims of a link rest on. */
const everyRest =
  'json((SELECT json_group_array(json_array(c.id, c.strength, c.basis, c.confidence, c.valid, c.published)) FROM json_each(p.claims) j CROSS JOIN claim c ON c.id = j.value))';

const strongestRest = '(SELECT c.strength FROM claim c WHERE c.id = p.claims ->> 0)';

const leaves = ({ from }: Arm, kinds: ReadonlySet<string>): boolean => from.some((kind) => kinds.has(kind));

/** The links of an arm at `e`. Where `e` may be of other kinds, its own is looked at before any link is. */
function held(catalog: Catalog, arm: Arm, kinds: ReadonlySet<string>): string {
  const { from } = arm;
  if ([...kinds].every((kind) => from.includes(kind))) return linksAt(arm);
  return `e.rid & 255 IN (${from.map((kind) => catalog.kindNumber(kind)).join()}) AND ${linksAt(arm)}`;
}

/** One from a node to itself is one link, which leaves it. */
const linksAt = ({ near, direction }: Arm): string =>
  `l.${near} = e.rid${direction === 1 ? ' AND l.a <> l.b' : ''} AND ${looped}`;

function linksOfNode(arms: readonly Arm[], node: Cell): Cell {
  const [id = null, links = []] = node as readonly Cell[];
  return [id, (links as readonly Cell[]).map((link) => linkOf(arms, link))];
}

function linkOf(arms: readonly Arm[], link: Cell): Cell {
  const [, place, other = null, claims = null, rest = null] = link as readonly Cell[];
  const { type = '', direction = 0 } = arms[Number(place)] ?? {};
  return [type, direction, other, claims, rest];
}

/**
 * How many links of some types an entity `e` of the kinds of some ids has, counted no further than a bound.
 * @example (SELECT count(*) FROM (SELECT 1 FROM "l_HOSTED_BY" l WHERE l.a = e.rid AND … UNION ALL … LIMIT (?2 + 0)))
 */
export function degree(
  catalog: Catalog,
  ids: readonly string[],
  types: readonly string[],
  most: string,
): string {
  const arms = armsOf(catalog, ids, { forward: types, backward: types });
  return degreeOf(catalog, arms, kindsOf(catalog, ids), most);
}
