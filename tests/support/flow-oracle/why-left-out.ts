import type { Reason } from '../../../src/answers/who-invests/flows/why-left-out.ts';
import type { Part } from './part.ts';

/**
 * Why each investment of a set is not counted; one that counts is missing from the answer.
 *
 * A part of a larger investment is left out only where the larger one counts, so that no money is lost with it. Claims
 * may make a circle of parts: then the smallest id of the circle counts, whatever order they come in.
 */
export function whyLeftOut(parts: readonly Part[]): ReadonlyMap<string, Reason> {
  const candidates = new Map(
    parts.filter((part) => standing(part) === null && typeof part.amount === 'bigint').map((p) => [p.id, p]),
  );
  const reasons = parts.flatMap((part): (readonly [string, Reason])[] => {
    const reason = standing(part) ?? (isCovered(part, candidates) ? 'COMPONENT' : lacking(part));
    return reason === null ? [] : [[part.id, reason]];
  });
  return new Map(reasons);
}

function standing({ status, superseded }: Part): Reason | null {
  if (status === 'CANCELLED') return 'CANCELLED';
  if (superseded || status === 'SUPERSEDED') return 'SUPERSEDED';
  return status === 'RUMOURED' ? 'RUMOURED' : null;
}

function isCovered({ id, above }: Part, candidates: ReadonlyMap<string, Part>): boolean {
  return above.some((other) => {
    const larger = candidates.get(other);
    if (larger === undefined || other === id) return false;
    return !larger.above.includes(id) || other < id;
  });
}

const lacking = ({ amount }: Part): Reason | null => (typeof amount === 'bigint' ? null : amount);
