import type { NodeSet } from '../../../shapes/aggregates.ts';
import type { Parameters } from '../../../shapes/parameter.ts';
import { asksLink } from '../../../shapes/predicate.ts';
import { heldAt } from '../../held-at.ts';
import { hopPattern } from './hop-pattern.ts';
import { matchKind } from './match-kind.ts';
import { where, whereClause } from './where-clause.ts';

/** How a statement reads the nodes `n` that it sums up. */
export interface Nodes {
  /** The clauses that find them, with more conditions. */
  found(...conditions: readonly string[]): string;
  /** `text` once for the nodes of a kind, or once for each node that a hop starts from; `names` are its columns. */
  each(text: string, names: string): string;
  /** Whether there are several nodes to sum up for. */
  readonly many: boolean;
  readonly params: Parameters;
}

/**
 * Reads the nodes of a kind from the selective end, and those of a hop from each of the nodes that it starts from.
 * @param isEachLink whether a node counts for each link of a hop that leads to it, and not once
 */
export function nodesOf(of: NodeSet, isEachLink = false): Nodes {
  if ('kind' in of) {
    const { match, condition, params } = matchKind(of.kind, of.where);
    const found = (...more: readonly string[]) => `${match}${where(condition, ...more)}`;
    return { found, each: (text) => text, many: false, params };
  }
  const named = of.at !== undefined || asksLink(of.where);
  const { text: condition, params } = whereClause(of.where, 'n', '', 'r');
  const { hop, at } = of;
  const match = `MATCH ${hopPattern('a', named ? 'r' : '', 'n', hop)}`;
  const then = at === undefined ? 'true' : heldAt('r', '$at');
  const once = hop.times === undefined || isEachLink ? '' : ' WITH DISTINCT n';
  return {
    found: (...more) => `${match}${where(then, condition, ...more)}${once}`,
    each: (text, names) =>
      `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${text} } RETURN id, ${names}`,
    many: true,
    params: { ids: of.ids, ...params, ...(at !== undefined && { at }) },
  };
}
