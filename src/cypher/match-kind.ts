import { type AnchorStep, anchorOf } from './anchor.ts';
import { identifier } from './identifier.ts';
import type { Predicate } from './predicate.ts';
import type { Parameters } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/** The beginning of a statement that reads the nodes `n` of a kind, and the condition that is left for its WHERE. */
export interface KindMatch {
  readonly match: string;
  readonly condition: string;
  /** Whether the filter names a node, at which reading starts. */
  readonly anchored: boolean;
  readonly params: Parameters;
}

/**
 * Reads the nodes of a kind that pass a filter, from the selective end: where the filter names a node, from there.
 * Nodes that are named have the label `Entity` too, on which ids are indexed. Each link has a MATCH of its own: within
 * one, Cypher follows no link twice, and a filter may go back the way it came.
 * @example matchKind('Investment', hosted by country/jp).match
 * // 'MATCH (n_a1:`Entity`:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`) WHERE n_a1.`id` = $a1p0 WITH DISTINCT n'
 */
export function matchKind(kind: string, filter: Predicate): KindMatch {
  const anchor = anchorOf(filter);
  const { text: condition, params } = whereClause(anchor?.rest ?? filter);
  if (anchor === null) return { match: `MATCH (n:${identifier(kind)})`, condition, anchored: false, params };
  const { steps } = anchor;
  if (steps.length === 0)
    return { match: `MATCH (n:\`Entity\`:${identifier(kind)})`, condition, anchored: true, params };
  const held = steps.map((step, i) => whereClause(step.where, variable(i), `a${i + 1}`));
  const matches = steps.map((step, i) => {
    const from = i === steps.length - 1 ? `${variable(i)}:\`Entity\`${label(step)}` : variable(i);
    const before = steps[i - 1];
    const to = before === undefined ? `n:${identifier(kind)}` : `${variable(i - 1)}${label(before)}`;
    return `MATCH (${from})${back(step)}(${to})${where(held[i]?.text ?? 'true')}`;
  });
  return {
    match: `${matches.reverse().join(' ')} WITH DISTINCT n`,
    condition,
    anchored: true,
    params: Object.assign({}, params, ...held.map((clause) => clause.params)),
  };
}

const variable = (step: number): string => `n_a${step + 1}`;

function label({ hop: { to } }: AnchorStep): string {
  return to.length === 1 && to[0] !== undefined ? `:${identifier(to[0])}` : '';
}

/** A step the way back: the embedded engine starts where a pattern begins. */
function back({ hop: { type, forward } }: AnchorStep): string {
  return `${forward ? '<' : ''}-[:${identifier(type)}]-${forward ? '' : '>'}`;
}
