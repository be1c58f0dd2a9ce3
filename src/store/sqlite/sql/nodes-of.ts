import type { Hop } from '../../../ontology/ontology.ts';
import type { NodeSet } from '../../../shapes/aggregates.ts';
import { isEverything } from '../../../shapes/predicate.ts';
import { heldAt } from '../../held-at.ts';
import type { Bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { matchKind } from './match-kind.ts';
import { linkOf, type Node, nodeOf } from './node.ts';
import { ofOneColumn, selectiveOf } from './selective.ts';
import { looped, loopedAt } from './tick.ts';
import { unratedIndexOf } from './unrated.ts';
import { operandOf } from './values.ts';
import { conditionOf, where } from './where.ts';

/** How a statement reads the nodes `n` that it sums up. */
export interface Nodes {
  readonly node: Node;
  /** FROM and WHERE, with more tables joined behind the nodes and more conditions. */
  found(tables?: string, ...conditions: readonly string[]): string;
  /** The kind, where these are all of its nodes. */
  readonly whole: string | null;
  /** The nodes that a hop starts from; null for the nodes of a kind, which are one set. */
  readonly parents: Parents | null;
}

/** The nodes `e` that a hop starts from: what stands before the nodes that it leads to, and its condition. */
export interface Parents {
  readonly table: string;
  readonly condition: string;
}

/**
 * Reads the nodes of a kind from the selective end, and those of a hop from each of the nodes `e` that it starts from.
 * @param isEachLink whether a node counts for each link of a hop that leads to it, and not once
 * @param asked the columns of the nodes that are summed up; null where links of theirs are
 */
export function nodesOf(
  of: NodeSet,
  asked: readonly string[] | null,
  catalog: Catalog,
  bind: Bindings['bind'],
  isEachLink = false,
): Nodes {
  return 'kind' in of ? ofKind(of, asked, catalog, bind) : ofHop(of, isEachLink, catalog, bind);
}

/**
 * A scan reads the table from one end to the other, unless an index holds all that is asked: in any other order, what lies
 * side by side is read at different times, and so are the links of its nodes.
 */
function ofKind(
  { kind, where: filter }: Extract<NodeSet, { readonly kind: string }>,
  asked: readonly string[] | null,
  catalog: Catalog,
  bind: Bindings['bind'],
): Nodes {
  const { from, condition, node, anchored } = matchKind(kind, filter, catalog, bind);
  const indexed =
    anchored || (asked !== null && ofOneColumn(filter, asked)) || selectiveOf(kind, filter, catalog) !== null;
  const unrated = anchored ? undefined : unratedIndexOf(catalog.ontology.kind(kind), filter);
  // In a query of their own, so that no other index is taken.
  const few = unrated && `(SELECT u.rid FROM ${node.table} u WHERE ${unrated.condition} AND ${looped}) d`;
  const read = few ? `${few} CROSS JOIN ${from} ON n.rid = d.rid` : indexed ? from : `${from} NOT INDEXED`;
  return {
    node,
    found: (tables = '', ...more) => `FROM ${read}${tables}${where(condition, ...more)}`,
    whole: isEverything(filter) ? kind : null,
    parents: null,
  };
}

function ofHop(
  { hop, ids, where: filter, at }: Extract<NodeSet, { readonly hop: Hop }>,
  isEachLink: boolean,
  catalog: Catalog,
  bind: Bindings['bind'],
): Nodes {
  const given = `e.id IN (SELECT value FROM json_each(${bind(operandOf(ids))}))`;
  const node = nodeOf(catalog, 'n', hop.to);
  const link = linkOf(catalog, 'l', hop);
  const condition = conditionOf(filter, { ...node, link: 'l' }, catalog, bind);
  const then = at === undefined ? null : bind(at);
  const held = (alias: string): string => (then === null ? 'true' : heldAt(alias, then));
  const first =
    hop.times === undefined || isEachLink
      ? 'true'
      : `l.time = (SELECT min(o.time) FROM ${link.table} o${where('o.a = l.a', 'o.b = l.b', held('o'))})`;
  return {
    node,
    found: (tables = '', ...more) =>
      `FROM ${link.table} l CROSS JOIN ${node.table} n ON n.rid = ${link.far}${tables}${where(`${link.near} = e.rid`, loopedAt(link.near), held('l'), first, condition, ...more)}`,
    whole: null,
    parents: { table: 'entity e', condition: given },
  };
}

/** FROM and WHERE of the links of a hop, where nothing is asked of what they lead to: their table is read alone. */
export function linksOf(hop: Hop, catalog: Catalog): string {
  const link = linkOf(catalog, 'l', hop);
  return `FROM ${link.table} l${where(`${link.near} = e.rid`, loopedAt(link.near))}`;
}
