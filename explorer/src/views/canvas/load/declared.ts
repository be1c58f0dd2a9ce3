import type { CanvasEdge } from '../model/picture.ts';

/** A link as it was followed from `id`: the server names it as the entity does from which it was followed. */
export interface Followed {
  readonly link: string;
  readonly forward: boolean;
  readonly node: { readonly id: string };
  readonly claims: readonly { readonly about: string }[];
}

/** The link as it is declared. Followed backwards its declared name is what its claims are about. */
export function declared(id: string, { link, forward, node, claims }: Followed): CanvasEdge {
  const field = claims[0]?.about ?? link;
  return forward ? { from: id, field, to: node.id } : { from: node.id, field, to: id };
}
