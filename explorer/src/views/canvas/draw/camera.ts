import type Sigma from 'sigma';

/** What buttons of the page do with the view of the canvas. */
export interface CanvasControls {
  fit(): void;
  zoom(factor: number): void;
  centre(id: string): void;
}

/** Readers who ask for less motion get the new view at once. */
const duration = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250);

/** The camera of a canvas. */
export function cameraControls(sigma: Sigma): CanvasControls {
  const camera = sigma.getCamera();
  const go = (state: { x?: number; y?: number; ratio?: number }): void => {
    const ms = duration();
    if (ms === 0) camera.setState(state);
    else void camera.animate(state, { duration: ms });
  };
  return {
    fit: () => {
      const state = fitting(sigma);
      if (state !== null) go(state);
    },
    zoom: (factor) => go({ ratio: camera.getBoundedRatio(camera.ratio / factor) }),
    centre: (id) => {
      const data = sigma.getNodeDisplayData(id);
      if (data) go({ x: data.x, y: data.y });
    },
  };
}

/** The view in which all nodes are seen; null where there are none. */
export function fitting(sigma: Sigma): { x: number; y: number; ratio: number } | null {
  const graph = sigma.getGraph();
  if (graph.order === 0) return null;
  const places = graph.mapNodes((_, { x, y }) => ({ x: Number(x), y: Number(y) }));
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const plain = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };
  const low = sigma.graphToViewport({ x: least(xs), y: most(ys) }, plain);
  const high = sigma.graphToViewport({ x: most(xs), y: least(ys) }, plain);
  const { width, height } = sigma.getDimensions();
  const margin = Math.min(60, width / 8);
  // Names stand to the right of nodes.
  const right = Math.min(200, width / 4);
  const ratio = Math.max(
    (high.x - low.x) / Math.max(1, width - margin - right),
    (high.y - low.y) / Math.max(1, height - 2 * margin),
    0.6,
  );
  const middle = sigma.viewportToFramedGraph(
    { x: (low.x + high.x) / 2 + ((right - margin) / 2) * ratio, y: (low.y + high.y) / 2 },
    plain,
  );
  return { ...middle, ratio };
}

/** Whether any of these nodes lies outside of what is seen. */
export function outOfSight(sigma: Sigma, ids: readonly string[]): boolean {
  const { width, height } = sigma.getDimensions();
  return ids.some((id) => {
    const { x, y } = sigma.graphToViewport({
      x: Number(sigma.getGraph().getNodeAttribute(id, 'x')),
      y: Number(sigma.getGraph().getNodeAttribute(id, 'y')),
    });
    return x < 10 || y < 10 || x > width - 10 || y > height - 10;
  });
}

// Spreading thousands of values into Math.min is more than a call takes.
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
