import type { AnchorStep } from '../../../shapes/anchor.ts';
import type { Predicate } from '../../../shapes/predicate.ts';
import type { Bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { isUnion, linkOf, type Node, nodeOf, setApart } from './node.ts';
import { loopedAt } from './tick.ts';
import { asksColumns, conditionOf, namesOne, where } from './where.ts';

/** How a statement gets from a named node to those that a filter is about. */
export interface Way {
  /** What follows FROM, in join order: the named node first, each link from its far end. */
  readonly tables: readonly string[];
  readonly conditions: readonly string[];
  /** The row id of what it leads to. */
  readonly rid: string;
  /** Whether it leads to no node more than once. */
  readonly once: boolean;
  /** Whether a link on it is one of several types. */
  readonly isUnion: boolean;
}

/** The way back along the steps to a named node, of which there is one at least. */
export function wayFrom(steps: readonly AnchorStep[], catalog: Catalog, bind: Bindings['bind']): Way {
  const tables: string[] = [];
  const conditions: string[] = [];
  let rid: string | null = null;
  for (const [i, { hop, where: held }] of [...steps.entries()].reverse()) {
    const { node, tables: own } = reached(rid, nodeOf(catalog, `a${i + 1}`, hop.to), held);
    const link = linkOf(catalog, `s${i + 1}`, hop);
    tables.push(...own, `${link.table} ${link.alias} ON ${link.far} = ${node.rid}`);
    conditions.push(conditionOf(held, { ...node, link: link.alias }, catalog, bind), loopedAt(link.near));
    rid = link.near;
  }
  if (rid === null) throw new Error('A way without steps leads nowhere.');
  // There is one link at most between two nodes, unless it may hold several times.
  const once =
    steps.length === 1 && steps.every(({ hop, where: held }) => hop.times === undefined && namesOne(held));
  return { tables, conditions, rid, once, isUnion: steps.some(({ hop }) => isUnion(hop)) };
}

/** Selects the row ids, `rid`, of the nodes of a kind that a way leads to and that pass the rest of a filter, each once. */
export function nodesOnWay(
  way: Way,
  kind: string,
  rest: Predicate,
  catalog: Catalog,
  bind: Bindings['bind'],
): string {
  const { node, tables: own } = reached(way.rid, nodeOf(catalog, 'n0', [kind]), rest);
  const condition = conditionOf(rest, node, catalog, bind);
  return ridsOf({ ...way, tables: [...way.tables, ...own], conditions: [...way.conditions, condition] });
}

/** Selects the row ids, `rid`, that a way leads to, each once. */
export function ridsOf({ tables, conditions, rid, once, isUnion }: Way): string {
  const rows = `${rid} AS rid FROM ${tables.join(' CROSS JOIN ')}${where(...conditions)}`;
  if (isUnion) return `SELECT ${once ? '' : 'DISTINCT '}rid FROM (${setApart(`SELECT ${rows}`)})`;
  return `SELECT ${once ? '' : 'DISTINCT '}${rows}`;
}

/** A node that a link leads to, and its table where more is asked of it than its links; from the start without a link. */
function reached(
  rid: string | null,
  node: Node,
  filter: Predicate,
): { readonly node: Node; readonly tables: readonly string[] } {
  const table = `${node.table} ${node.alias}`;
  if (rid === null) return { node, tables: [table] };
  return asksColumns(filter)
    ? { node, tables: [`${table} ON ${node.rid} = ${rid}`] }
    : { node: { ...node, rid }, tables: [] };
}
