import type { CanvasEdge } from '../model/picture.ts';

/** Links that were read, by either end. A link counts once both of its ends are on a canvas, whichever of them came last. */
export interface LinkIndex {
  /** Notes the links that were read of an entity. */
  learn(id: string, edges: readonly CanvasEdge[]): void;
  /** What is known to touch an entity. */
  touching(id: string): readonly CanvasEdge[];
}

/** An index that knows of no link yet. */
export function createLinkIndex(): LinkIndex {
  const learnt = new Set<string>();
  const byEnd = new Map<string, CanvasEdge[]>();
  return {
    learn: (id, edges) => {
      if (learnt.has(id)) return;
      learnt.add(id);
      for (const edge of edges)
        for (const end of [edge.from, edge.to]) {
          const known = byEnd.get(end);
          if (known === undefined) byEnd.set(end, [edge]);
          else known.push(edge);
        }
    },
    touching: (id) => byEnd.get(id) ?? [],
  };
}
