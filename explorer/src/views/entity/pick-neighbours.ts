/** The beginning of what one link leads to, and how much that is in all. */
export interface LinkPage {
  readonly link: string;
  readonly total: number;
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
}

/** A neighbour in the picture, with every link that leads to it there. */
export interface PickedNeighbour {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly links: readonly string[];
}

/**
 * At most so many neighbours for a picture: one of each link in turn, so that none crowds out the others, then side by side by
 * link. `more` is how many links the picture leaves out.
 */
export function pickNeighbours(
  pages: readonly LinkPage[],
  most: number,
): { readonly picked: readonly PickedNeighbour[]; readonly more: number } {
  const ids = new Set<string>();
  const longest = Math.max(0, ...pages.map(({ nodes }) => nodes.length));
  for (let turn = 0; turn < longest; turn++)
    for (const { nodes } of pages) {
      const node = nodes[turn];
      if (node !== undefined && ids.size < most) ids.add(node.id);
    }
  const picked = new Map<string, PickedNeighbour>();
  let drawn = 0;
  for (const { link, nodes } of pages)
    for (const { id, kind, name } of nodes) {
      if (!ids.has(id)) continue;
      drawn++;
      picked.set(id, { id, kind, name, links: [...(picked.get(id)?.links ?? []), link] });
    }
  const all = pages.reduce((sum, { total }) => sum + total, 0);
  return { picked: [...picked.values()], more: all - drawn };
}
