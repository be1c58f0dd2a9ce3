import type { ScoredCandidate } from './score-candidates.ts';

/** What scores less than this below the best comes near to it. From 0 to 1. */
const near = 0.2;

/**
 * The one among all candidates that may be taken without a person, or null. Wrong matches cost more than missed ones: nobody looks at them again. So it is
 * one that its id or an identifier which is given to one alone decides, and no other is so decided; or the only one with an equal name, where nothing that
 * is asked speaks against it and no other comes near.
 * @param isSample whether others may have an equal name, which were not looked at
 */
export function matchAmong(scored: readonly ScoredCandidate[], isSample = false): ScoredCandidate | null {
  const decided = scored.filter(({ accepts }) => accepts);
  if (decided.length > 0) return decided.length === 1 ? (decided[0] ?? null) : null;
  const [only, ...others] = scored.filter(({ isNamesake }) => isNamesake);
  if (only === undefined || others.length > 0 || only.isLeft || isSample) return null;
  const isClear = scored.every((one) => one === only || one.score <= only.score - near);
  return isClear ? only : null;
}
