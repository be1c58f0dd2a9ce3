import type { Anchor, AnchorStep } from '../../../shapes/anchor.ts';
import { everything, type Predicate } from '../../../shapes/predicate.ts';
import type { Bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { nodesOnWay, ridsOf, type Way, wayFrom } from './way-from.ts';
import { where } from './where.ts';

/**
 * Asking whether one node lies on a way takes this many times as long as reading one node of the way. Where one way has that
 * many times the nodes of the other, the few are asked; otherwise both are read.
 */
const timesAsLong = 25;

/** How far ways are counted: as far as the first, and where that leaves open which is to be read, as far as the second. */
const [few, many] = [2_500, 250_000];

/**
 * Selects the row ids, `rid`, of the nodes of a kind that the ways from two named nodes both lead to. They are counted first:
 * what is read is one way, the other, or what both have, and of the rest nothing, since the row `g` is asked before.
 * @param near the first named node, among whose rest the way to the other stands
 * @example nodesOnTwo(hosted by country/jp, invested in by country/us, 'Investment', …)
 * // 'WITH c(x, y) AS MATERIALIZED (…), …, g(way) AS MATERIALIZED (…)
 * //   SELECT s1.a AS rid FROM g CROSS JOIN "k_Country" a1 CROSS JOIN … WHERE g.way = 'near' AND … UNION ALL …'
 */
export function nodesOnTwo(
  near: Anchor,
  other: Anchor,
  kind: string,
  catalog: Catalog,
  bind: Bindings['bind'],
): string {
  const [one, two] = [wayFrom(near.steps, catalog, bind), wayFrom(other.steps, catalog, bind)];
  const of = (way: Way, rest: Predicate): string => nodesOnWay(way, kind, rest, catalog, bind);
  const chosen = [
    of(gated(one, 'near'), near.rest),
    of(gated(two, 'other'), { all: [other.rest, predicateOf(near.steps)] }),
    of(onBoth(gated(one, 'both'), gated(two, 'both')), other.rest),
  ];
  return `WITH ${counted(one, two)} ${chosen.join(' UNION ALL ')}`;
}

/** The tables that decide which way is read. */
function counted(one: Way, two: Way): string {
  // Ways of which each has fewer are counted to their ends.
  const open = `min(x, y) * ${timesAsLong} > ${few} AND max(x, y) = ${few}`;
  const further = (way: Way, known: string) => `CASE WHEN ${open} THEN ${size(way, many)} ELSE ${known} END`;
  return [
    `c(x, y) AS MATERIALIZED (SELECT ${size(one, few)}, ${size(two, few)})`,
    `l(x, y) AS MATERIALIZED (SELECT ${further(one, 'x')}, ${further(two, 'y')} FROM c)`,
    `g(way) AS MATERIALIZED (SELECT CASE WHEN x * ${timesAsLong} <= y THEN 'near' WHEN y * ${timesAsLong} <= x THEN 'other' ELSE 'both' END FROM l)`,
  ].join(', ');
}

const size = ({ tables, conditions }: Way, most: number): string =>
  `(SELECT count(*) FROM (SELECT 1 FROM ${tables.join(' CROSS JOIN ')}${where(...conditions)} LIMIT ${most}))`;

const gated = (way: Way, choice: 'near' | 'other' | 'both'): Way => ({
  ...way,
  tables: ['g', ...way.tables],
  conditions: [`g.way = '${choice}'`, ...way.conditions],
});

/** What two ways both lead to, each once. */
function onBoth(one: Way, two: Way): Way {
  const [rids, others] = [one, two].map((way) => ridsOf({ ...way, once: true }));
  const tables = [`(${rids} INTERSECT ${others}) i`];
  return { tables, conditions: [], rid: 'i.rid', once: true, isUnion: false };
}

/** The filter whose steps these are. */
function predicateOf(steps: readonly AnchorStep[]): Predicate {
  return steps.reduceRight<Predicate>(
    (beyond, { hop, where: held }) => ({ hop, quantifier: 'some', where: { all: [held, beyond] } }),
    everything,
  );
}
