import { anchorOf } from '../../../shapes/anchor.ts';
import type { Predicate } from '../../../shapes/predicate.ts';
import type { Bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { type Node, nodeOf } from './node.ts';
import { nodesOnTwo } from './nodes-on-two.ts';
import { looped, scanned } from './tick.ts';
import { nodesOnWay, wayFrom } from './way-from.ts';
import { conditionOf } from './where.ts';

/** How a statement reads the nodes `n` of a kind that pass a filter, each once. */
export interface KindMatch {
  /** What follows FROM. */
  readonly from: string;
  /** What is left for WHERE, where it comes first. */
  readonly condition: string;
  readonly node: Node;
  /** Whether the filter names a node, at which reading starts. */
  readonly anchored: boolean;
}

/**
 * Reads the nodes of a kind that pass a filter, from the selective end: where the filter names a node, from there; where it
 * names another one too, those that the ways from both lead to. Not a third one: that is checked for each node.
 * @param node how the conditions of a filter that names no other node are to name the columns of `n`
 * @example matchKind('Investment', hosted by country/jp, …).from
 * // '(SELECT s1.a AS rid FROM "k_Country" a1 CROSS JOIN "l_HOSTED_BY" s1 ON s1.b = a1.rid WHERE a1."id" = ?1 AND …) d
 * //   CROSS JOIN "k_Investment" n ON n.rid = d.rid'
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
  const second = anchorOf(anchor.rest);
  const found =
    second === null || second.steps.length === 0
      ? nodesOnWay(wayFrom(anchor.steps, catalog, bind), kind, anchor.rest, catalog, bind)
      : nodesOnTwo(anchor, second, kind, catalog, bind);
  return {
    from: `(${found}) d CROSS JOIN ${node.table} n ON n.rid = d.rid`,
    condition: 'true',
    node,
    anchored: true,
  };
}
