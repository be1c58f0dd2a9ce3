import type { GraphState } from '../../../address/graph-address.ts';
import { type Picture, pairKey } from './picture.ts';

/** Each two on a canvas between which a path was looked for and which nothing on it joins. */
export function apart(
  { nodes, edges }: Pick<Picture, 'nodes' | 'edges'>,
  steps: GraphState['steps'],
): readonly (readonly [from: string, to: string])[] {
  const pairs = steps.flatMap((step) =>
    step.does === 'path' && nodes.has(step.from) && nodes.has(step.to) ? [[step.from, step.to] as const] : [],
  );
  if (pairs.length === 0) return [];
  const beside = new Map<string, string[]>();
  for (const { from, to } of edges.values())
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = beside.get(one);
      if (known === undefined) beside.set(one, [other]);
      else known.push(other);
    }
  const joined = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    // The set grows while it is gone through.
    for (const id of seen) for (const other of beside.get(id) ?? []) seen.add(other);
    return seen.has(to);
  };
  const told = new Map(pairs.map((pair) => [pairKey(...pair), pair]));
  return [...told.values()].filter(([from, to]) => !joined(from, to));
}
