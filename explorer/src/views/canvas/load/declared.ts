import type { CanvasEdge, Qualifier } from '../model/picture.ts';

/** A link as it was followed from `id`: the server names it as the entity does from which it was followed. */
export interface Followed {
  readonly link: string;
  readonly forward: boolean;
  readonly node: { readonly id: string };
  readonly claims: readonly FollowedClaim[];
}

interface FollowedClaim {
  readonly id: string;
  readonly about: string;
  readonly qualifiers: readonly Qualifier[];
}

/** The link as it is declared. Followed backwards its declared name is what its claims are about. */
export function declared(id: string, { link, forward, node, claims }: Followed): CanvasEdge {
  const [{ about: field, id: claim, qualifiers } = { about: link, id: '', qualifiers: [] }] = claims;
  const [from, to] = forward ? [id, node.id] : [node.id, id];
  return { from, field, to, claim, qualifiers };
}
