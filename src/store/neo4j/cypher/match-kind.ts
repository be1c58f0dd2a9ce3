import { type AnchorStep, anchorOf } from '../../../shapes/anchor.ts';
import type { Parameters } from '../../../shapes/parameter.ts';
import { asksLink, type Predicate } from '../../../shapes/predicate.ts';
import { hopPattern, labelledPattern, labelOf } from './hop-pattern.ts';
import { identifier } from './identifier.ts';
import { type Clause, where, whereClause } from './where-clause.ts';

/** The beginning of a statement that reads the nodes `n` of a kind, and the condition that is left for its WHERE. */
export interface KindMatch {
  readonly match: string;
  readonly condition: string;
  /** Whether the filter names a node, at which reading starts. */
  readonly anchored: boolean;
  readonly params: Parameters;
}

/**
 * Reads the nodes of a kind that pass a filter, from the selective end: where the filter names a node, from there. Where
 * it names another one, the way there is matched too, and not counted for each node: Neo4j then reads from both ends and
 * joins. No third one, since every way multiplies the rows. Each link has a MATCH of its own: within one, Cypher
 * follows no link twice, and a filter may go back the way it came.
 * @example matchKind('Investment', hosted by country/jp, invested by company/oracle).match
 * // 'MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`) WHERE n_a1.`id` = $a1p0
 * //   MATCH (n)-[:`INVESTED_BY`]->(n_b1:`Company`) WHERE n_b1.`id` = $b1p0 WITH DISTINCT n'
 */
export function matchKind(kind: string, filter: Predicate): KindMatch {
  const anchor = anchorOf(filter);
  const named = anchor !== null && anchor.steps.length > 0;
  if (!named) {
    const { text: condition, params } = whereClause(filter);
    return { match: `MATCH (n:${identifier(kind)})`, condition, anchored: anchor !== null, params };
  }
  const second = anchorOf(anchor.rest);
  const also = second !== null && second.steps.length > 0 ? second : null;
  const [near, far] = [wayFrom(anchor.steps, kind), also === null ? null : wayTo(also.steps)];
  const { text: condition, params } = whereClause(also?.rest ?? anchor.rest);
  return {
    match: `${near.text}${far === null ? '' : ` ${far.text}`} WITH DISTINCT n`,
    condition,
    anchored: true,
    params: { ...params, ...near.params, ...far?.params },
  };
}

/** From the named node back to `n`. */
function wayFrom(steps: readonly AnchorStep[], kind: string): Clause {
  const held = conditions(steps, 'a');
  const matches = steps.map(({ hop }, i) => {
    const last = i === steps.length - 1;
    const from = `n_a${i + 1}${last ? `:${labelOf(hop.to)}` : ''}`;
    const to = `${i === 0 ? 'n' : `n_a${i}`}:${labelOf(i === 0 ? [kind] : kindsAt(steps, i - 1))}`;
    const link = nameOf(steps[i], 'a', i);
    return `MATCH ${hopPattern(from, link, to, { ...hop, forward: !hop.forward })}${where(held[i]?.text ?? 'true')}`;
  });
  return { text: matches.reverse().join(' '), params: paramsOf(held) };
}

/** From `n` to the named node. */
function wayTo(steps: readonly AnchorStep[]): Clause {
  const held = conditions(steps, 'b');
  const matches = steps.map(({ hop }, i) => {
    const reached = { ...hop, to: kindsAt(steps, i) };
    const pattern = labelledPattern(
      i === 0 ? 'n' : `n_b${i}`,
      `n_b${i + 1}`,
      reached,
      nameOf(steps[i], 'b', i),
    );
    return `MATCH ${pattern}${where(held[i]?.text ?? 'true')}`;
  });
  return { text: matches.join(' '), params: paramsOf(held) };
}

/** The kinds that a step leads to, as far as the next one starts from them: its label, where there is one, has fewer nodes. */
function kindsAt(steps: readonly AnchorStep[], i: number): readonly string[] {
  const [reached = [], next] = [steps[i]?.hop.to, steps[i + 1]?.hop.from];
  return next === undefined ? reached : reached.filter((kind) => next.includes(kind));
}

const conditions = (steps: readonly AnchorStep[], way: string): readonly Clause[] =>
  steps.map((step, i) => whereClause(step.where, `n_${way}${i + 1}`, `${way}${i + 1}`, nameOf(step, way, i)));

/** The variable of the link of a step, where the filter asks something of it. */
const nameOf = (step: AnchorStep | undefined, way: string, i: number): string =>
  step !== undefined && asksLink(step.where) ? `r_${way}${i + 1}` : '';

const paramsOf = (clauses: readonly Clause[]): Clause['params'] =>
  Object.assign({}, ...clauses.map(({ params }) => params));
