import type Sigma from 'sigma';

/** How far a pointer moves before it drags: a click is never quite still. */
const tolerance = 4;

interface Held {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

/** Lets nodes be dragged by a pointer; a node that was dragged is told with its new place. */
export function letDrag(sigma: Sigma, onMoved: (id: string, x: number, y: number) => void): void {
  let held: Held | null = null;
  sigma.on('downNode', ({ node, event: { x, y } }) => {
    held = { id: node, x, y, moved: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) return;
    preventSigmaDefault();
    if (!held.moved && Math.hypot(event.x - held.x, event.y - held.y) < tolerance) return;
    held.moved = true;
    sigma.getGraph().mergeNodeAttributes(held.id, sigma.viewportToGraph(event));
  });
  const drop = (): void => {
    const dropped = held;
    held = null;
    if (!dropped?.moved || !sigma.getGraph().hasNode(dropped.id)) return;
    const { x, y } = sigma.getGraph().getNodeAttributes(dropped.id);
    onMoved(dropped.id, Number(x), Number(y));
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('upEdge', drop);
}
