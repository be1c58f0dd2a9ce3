import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Relax } from './relaxing.ts';

/** How far apart forces push: with it a link of two leaves is about as long as a name is wide. */
const scalingRatio = 1_400;

/** Runs ForceAtlas2. It has nothing random: the same beginning always ends alike. */
export const relax: Relax = ({ points, fixed, links, iterations, gravity }) => {
  if (points.length === 0 || iterations === 0) return points;
  const graph = new Graph({ type: 'undirected' });
  points.forEach(({ x, y }, i) => {
    graph.addNode(i, { x, y, fixed: fixed[i] ?? false });
  });
  for (const [a, b] of links) graph.mergeEdge(a, b);
  const found = forceAtlas2(graph, {
    iterations,
    settings: {
      gravity,
      scalingRatio,
      strongGravityMode: true,
      slowDown: 2,
      barnesHutOptimize: points.length > 800,
      barnesHutTheta: 0.9,
    },
  });
  return points.map((point, i) => found[i] ?? point);
};
