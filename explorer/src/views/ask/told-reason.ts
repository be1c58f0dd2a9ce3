import type { ClaimParts } from '../../graphql/claim-parts.ts';
import type { ToldReason } from '../../parts/reason-card.tsx';
import type { ActReason } from './asked-parts.ts';

/** A reason as its card tells it, without the act above it, which it is a reason for. */
export function toldReason(reason: ActReason, claims: readonly ClaimParts[], act: string | null): ToldReason {
  const { id, name, basis, text, motives, heldBy, because, explains } = reason;
  const others = explains.nodes.filter((explained) => explained.id !== act);
  // The act is one of those that are explained, be it among the first of them or not.
  const actItself = act === null ? 0 : 1;
  return {
    basis,
    text,
    rationale: { id, name },
    motives: motives.nodes,
    heldBy: heldBy.nodes,
    because: because.nodes,
    explains: others,
    more: {
      motives: motives.totalCount - motives.nodes.length,
      heldBy: heldBy.totalCount - heldBy.nodes.length,
      because: because.totalCount - because.nodes.length,
      explains: explains.totalCount - actItself - others.length,
    },
    corroboration: null,
    claims,
  };
}
