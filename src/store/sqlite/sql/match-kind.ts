import { type Anchor, type AnchorStep, anchorOf } from '../../../shapes/anchor.ts';
import type { Predicate } from '../../../shapes/predicate.ts';
import type { Bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { linkOf, type Node, nodeOf } from './node.ts';
import { looped, loopedAt, scanned } from './tick.ts';
import { conditionOf, where } from './where.ts';

/** How a statement reads the nodes `n` of a kind that pass a filter, each once. */
export interface KindMatch {
  /** What stands behind FROM. */
  readonly from: string;
  /** What is left for WHERE, where it stands first. */
  readonly condition: string;
  readonly node: Node;
  /** Whether the filter names a node, at which reading starts. */
  readonly anchored: boolean;
}

/** Links of a named node are counted no further than this to learn which of two is better to start at. */
const enough = 2_000;

/**
 * Reads the nodes of a kind that pass a filter, from the selective end: where the filter names a node, from there. Where
 * it names another one too, SQLite is told to start at the one with fewer links, which it counts as far as `enough`: the
 * table `g` of the other way is empty, and so nothing behind it is read.
 * @param node how the conditions of a filter that names no other node are to name the columns of `n`
 * @example matchKind('Investment', hosted by country/jp, …).from
 * // '(SELECT DISTINCT n0.rid AS rid FROM "k_Country" a1 CROSS JOIN "l_HOSTED_BY" s1 ON s1.b = a1.rid
 * //   CROSS JOIN "k_Investment" n0 ON n0.rid = s1.a WHERE a1."id" = ?1 AND …) d CROSS JOIN "k_Investment" n ON n.rid = d.rid'
 */
export function matchKind(
  kind: string,
  filter: Predicate,
  catalog: Catalog,
  bind: Bindings['bind'],
  node = nodeOf(catalog, 'n', [kind]),
): KindMatch {
  const anchor = anchorOf(filter);
  if (anchor === null || anchor.steps.length === 0) {
    const condition = conditionOf(filter, node, catalog, bind);
    const anchored = anchor !== null;
    // Nodes that are named are not many.
    const asked = anchored ? looped : scanned('n');
    return { from: `${node.table} n`, condition: `${condition} AND ${asked}`, node, anchored };
  }
  const other = otherAnchor(anchor);
  const near = wayFrom(anchor, kind, catalog, bind);
  const found = other === null ? near.rids('') : ofTwo(near, wayFrom(other, kind, catalog, bind));
  return {
    from: `(${found}) d CROSS JOIN ${node.table} n ON n.rid = d.rid`,
    condition: 'true',
    node,
    anchored: true,
  };
}

/** Another node that the filter names, and the whole rest of the filter, the way to the first one among it. */
function otherAnchor(anchor: Anchor): Anchor | null {
  const other = anchorOf(anchor.rest);
  if (other === null || other.steps.length === 0) return null;
  const way = anchor.steps.reduceRight<Predicate | null>(
    (beyond, { hop, where: inner }) => ({
      hop,
      quantifier: 'some',
      where: beyond === null ? inner : { all: [inner, beyond] },
    }),
    null,
  );
  return way === null ? null : { steps: other.steps, rest: { all: [other.rest, way] } };
}

function ofTwo(one: Way, other: Way): string {
  const fewer = `SELECT 1 WHERE ${one.size} <= ${other.size}`;
  const more = `SELECT 1 WHERE ${one.size} > ${other.size}`;
  return `${one.rids(`(${fewer}) g CROSS JOIN `)} UNION ALL ${other.rids(`(${more}) g CROSS JOIN `)}`;
}

/** A way from a named node to the nodes of a kind. */
interface Way {
  /** Selects the row ids of the nodes, each once; `gate` stands before the tables that are read. */
  rids(gate: string): string;
  /** How many there are, at most `enough`, before the rest of the filter is asked. */
  readonly size: string;
}

/** The tables are joined in the order of the way, the named node first: each link is read from its far end. */
function wayFrom({ steps, rest }: Anchor, kind: string, catalog: Catalog, bind: Bindings['bind']): Way {
  const start = nodeOf(catalog, 'n0', [kind]);
  const nodes = [start, ...steps.map(({ hop }, i) => nodeOf(catalog, `a${i + 1}`, hop.to))];
  const joined = [...steps.keys()].reverse().map((i) => backwards(i, nodes, steps, catalog, bind));
  const named = nodes[steps.length] ?? start;
  const tables = [`${named.table} ${named.alias}`, ...joined.map(({ tables }) => tables)].join(
    ' CROSS JOIN ',
  );
  const way = joined.map(({ condition }) => condition);
  const condition = conditionOf(rest, start, catalog, bind);
  return {
    rids: (gate) => `SELECT DISTINCT n0.rid AS rid FROM ${gate}${tables}${where(...way, condition)}`,
    size: `(SELECT count(*) FROM (SELECT 1 FROM ${tables}${where(...way)} LIMIT ${enough}))`,
  };
}

/** From where a step leads to back to where it comes from. */
function backwards(
  i: number,
  nodes: readonly Node[],
  steps: readonly AnchorStep[],
  catalog: Catalog,
  bind: Bindings['bind'],
): { readonly tables: string; readonly condition: string } {
  const [step, to, from] = [steps[i], nodes[i + 1], nodes[i]];
  if (step === undefined || to === undefined || from === undefined)
    throw new Error('A way has no such step.');
  const link = linkOf(catalog, `s${i + 1}`, step.hop);
  const tables = `${link.table} ${link.alias} ON ${link.far} = ${to.alias}.rid CROSS JOIN ${from.table} ${from.alias} ON ${from.alias}.rid = ${link.near}`;
  const held = conditionOf(step.where, to, catalog, bind);
  return { tables, condition: `${held} AND ${loopedAt(link.near)}` };
}
