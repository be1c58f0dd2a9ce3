import { type AnchorStep, anchorOf } from '../../../shapes/anchor.ts';
import type { Parameters } from '../../../shapes/parameter.ts';
import { asksLink, type Predicate } from '../../../shapes/predicate.ts';
import { hopPattern, labelOf, labelsOf } from './hop-pattern.ts';
import { identifier } from './identifier.ts';
import { type ClauseBehindIds, where, whereBehindIds, whereClause } from './where-clause.ts';

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
 * follows no link twice, and a filter may go back the way it came. The ids under which the named ones are shown stand
 * before all, so that neither end waits for the other. On the way, labels tell Neo4j which end has fewer.
 * @example matchKind('Investment', hosted by country/jp, invested by company/oracle).match
 * // 'WITH coalesce(…, $a1p0) AS a1shown0, coalesce(…, $b1p0) AS b1shown0
 * //   MATCH (n_a1:`Country`)<-[:`HOSTED_BY`]-(n:`Investment`) WHERE n_a1.`id` = a1shown0
 * //   MATCH (n)-[:`INVESTED_BY`]->(n_b1:`Entity`) WHERE n_b1.`id` = b1shown0 WITH DISTINCT n'
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
  const ids = [...near.ids, ...(far?.ids ?? [])];
  return {
    match: `WITH ${ids.join(', ')} ${near.text}${far === null ? '' : ` ${far.text}`} WITH DISTINCT n`,
    condition,
    anchored: true,
    params: { ...params, ...near.params, ...far?.params },
  };
}

/** From the named node back to `n`. */
function wayFrom(steps: readonly AnchorStep[], kind: string): ClauseBehindIds {
  const held = conditions(steps, 'a');
  const matches = steps.map(({ hop }, i) => {
    const last = i === steps.length - 1;
    const from = `n_a${i + 1}${last ? `:${labelOf(hop.to)}` : ''}`;
    const to = `${i === 0 ? 'n' : `n_a${i}`}:${labelsOf(i === 0 ? [kind] : kindsAt(steps, i - 1))}`;
    const link = nameOf(steps[i], 'a', i);
    return `MATCH ${hopPattern(from, link, to, { ...hop, forward: !hop.forward })}${where(held[i]?.text ?? 'true')}`;
  });
  return { text: matches.reverse().join(' '), ...partsOf(held) };
}

/** From `n` to the named node. */
function wayTo(steps: readonly AnchorStep[]): ClauseBehindIds {
  const held = conditions(steps, 'b');
  const matches = steps.map(({ hop }, i) => {
    const kinds = kindsAt(steps, i);
    const to = `n_b${i + 1}:${i === steps.length - 1 ? labelOf(kinds) : labelsOf(kinds)}`;
    const pattern = hopPattern(i === 0 ? 'n' : `n_b${i}`, nameOf(steps[i], 'b', i), to, hop);
    return `MATCH ${pattern}${where(held[i]?.text ?? 'true')}`;
  });
  return { text: matches.join(' '), ...partsOf(held) };
}

/** The kinds that a step leads to, as far as the next one starts from them: its label, where there is one, has fewer nodes. */
function kindsAt(steps: readonly AnchorStep[], i: number): readonly string[] {
  const [reached = [], next] = [steps[i]?.hop.to, steps[i + 1]?.hop.from];
  return next === undefined ? reached : reached.filter((kind) => next.includes(kind));
}

const conditions = (steps: readonly AnchorStep[], way: string): readonly ClauseBehindIds[] =>
  steps.map((step, i) =>
    whereBehindIds(step.where, `n_${way}${i + 1}`, `${way}${i + 1}`, nameOf(step, way, i)),
  );

/** The variable of the link of a step, where the filter asks something of it. */
const nameOf = (step: AnchorStep | undefined, way: string, i: number): string =>
  step !== undefined && asksLink(step.where) ? `r_${way}${i + 1}` : '';

const partsOf = (clauses: readonly ClauseBehindIds[]): Pick<ClauseBehindIds, 'params' | 'ids'> => ({
  params: Object.assign({}, ...clauses.map(({ params }) => params)),
  ids: clauses.flatMap(({ ids }) => ids),
});
