import { type AnchorStep, anchorOf } from './anchor.ts';
import { identifier } from './identifier.ts';
import type { Predicate } from './predicate.ts';
import type { Parameters } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/** The beginning of a statement that reads the nodes `n` of a kind, and the condition that is left for its WHERE. */
export interface KindMatch {
  readonly match: string;
  readonly condition: string;
  readonly params: Parameters;
}

/**
 * Reads the nodes of a kind that pass a filter, from the selective end: where the filter names a node, from there.
 * Nodes that are named have the label `Entity` too, on which ids are indexed.
 * @example matchKind('Investment', hosted by country/jp).match
 * // 'MATCH (n_a1:`Entity`:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`) WHERE n_a1.`id` = $a1p0 WITH DISTINCT n'
 */
export function matchKind(kind: string, filter: Predicate): KindMatch {
  const anchor = anchorOf(filter);
  const { text: condition, params } = whereClause(anchor?.rest ?? filter);
  const node = `(n:${anchor?.steps.length === 0 ? '`Entity`:' : ''}${identifier(kind)})`;
  if (anchor === null || anchor.steps.length === 0) return { match: `MATCH ${node}`, condition, params };
  const held = anchor.steps.map((step, i) => whereClause(step.where, variable(i), `a${i + 1}`));
  const way = [node, ...anchor.steps.map((step, i) => link(step, i, i === anchor.steps.length - 1))];
  return {
    match: `MATCH ${way.reverse().join('')}${where(...held.map(({ text }) => text))} WITH DISTINCT n`,
    condition,
    params: Object.assign({}, params, ...held.map((clause) => clause.params)),
  };
}

const variable = (step: number): string => `n_a${step + 1}`;

/** The node that a step leads to, and the link back: the embedded engine starts where a pattern begins. */
function link({ hop: { type, forward, to } }: AnchorStep, step: number, isNamed: boolean): string {
  const kind = to.length === 1 && to[0] !== undefined ? `:${identifier(to[0])}` : '';
  const labels = isNamed || kind === '' ? `:\`Entity\`${kind}` : kind;
  return `(${variable(step)}${labels})${forward ? '<' : ''}-[:${identifier(type)}]-${forward ? '' : '>'}`;
}
