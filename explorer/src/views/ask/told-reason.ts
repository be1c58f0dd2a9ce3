import type { ClaimParts } from '../../graphql/claim-parts.ts';
import type { ToldReason } from '../../parts/reason-card.tsx';
import type { ActReason } from './asked-parts.ts';

/** A reason of an act as its card tells it: the act itself aside, which stands above it. */
export function toldReason(reason: ActReason, claims: readonly ClaimParts[], act: string): ToldReason {
  const { id, name, basis, text, motives, heldBy, because, explains } = reason;
  return {
    basis,
    text,
    rationale: { id, name },
    motives: motives.nodes,
    heldBy: heldBy.nodes,
    because: because.nodes,
    explains: explains.nodes.filter((explained) => explained.id !== act),
    corroboration: null,
    claims,
  };
}
