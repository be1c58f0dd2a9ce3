import type { Drawing } from '../draw/drawn.ts';

/** A drawing as JSON: nodes with ids, names, kinds and places, and links with the ids of their ends. */
export function toJson({ nodes, edges }: Drawing): string {
  const told = {
    nodes: nodes.map(({ id, name, kind, x, y, pinned }) => ({ id, name, kind, x, y, pinned })),
    edges: edges
      .flatMap(({ links }) => links)
      .map(({ from, field, to, name }) => ({ from, link: field, linkName: name, to })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
