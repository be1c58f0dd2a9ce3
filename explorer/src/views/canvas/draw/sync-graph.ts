import type Graph from 'graphology';
import type { Drawing, DrawnEdge, DrawnNode } from './drawn.ts';
import { shapes } from './shapes.ts';
import type { ThemeColours } from './use-theme-colours.ts';

const transparent = 'rgba(0,0,0,0)';

/**
 * With more lines than this they are plain, save the marked ones: heads of arrows are too small to be seen then, and cost the
 * most. The lists tell the directions of all.
 */
export const manyLines = 2_000;

/** What was new in a picture, and how many nodes that were there stand elsewhere now. */
interface Synced {
  readonly fresh: readonly string[];
  readonly moved: number;
}

/** Brings what sigma draws to what there is to draw; what has not changed is left alone. */
export function syncGraph(graph: Graph, { nodes, edges }: Drawing, colours: ThemeColours): Synced {
  const plain = edges.length > manyLines;
  const ids = new Set(nodes.map(({ id }) => id));
  const keys = new Set(edges.map(({ key }) => key));
  for (const key of graph.edges()) if (!keys.has(key)) graph.dropEdge(key);
  for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id);
  const fresh: string[] = [];
  let moved = 0;
  for (const node of nodes) {
    const attributes = nodeAttributes(node, colours);
    if (!graph.hasNode(node.id)) {
      graph.addNode(node.id, attributes);
      fresh.push(node.id);
      continue;
    }
    const before = graph.getNodeAttributes(node.id);
    if (before.x !== node.x || before.y !== node.y) moved++;
    if (differs(before, attributes)) graph.mergeNodeAttributes(node.id, attributes);
  }
  for (const edge of edges) {
    const attributes = edgeAttributes(edge, colours, plain);
    const turned = graph.hasEdge(edge.key) && graph.source(edge.key) !== edge.a;
    if (turned) graph.dropEdge(edge.key);
    if (!graph.hasEdge(edge.key)) graph.addDirectedEdgeWithKey(edge.key, edge.a, edge.b, attributes);
    else if (differs(graph.getEdgeAttributes(edge.key), attributes))
      graph.mergeEdgeAttributes(edge.key, attributes);
  }
  return { fresh, moved };
}

type Attributes = Readonly<Record<string, unknown>>;

function nodeAttributes(node: DrawnNode, colours: ThemeColours): Attributes {
  const { name, x, y, size, colour, shape, pinned, picked, onPath } = node;
  return {
    x,
    y,
    size: picked ? size + 2 : size,
    label: name,
    color: colour,
    shape: shapes.indexOf(shape),
    ring: picked ? colours.picked : onPath ? colours.path : transparent,
    dot: pinned ? colours.page : transparent,
    highlighted: picked,
    forceLabel: onPath,
    zIndex: picked || onPath ? 1 : 0,
  };
}

function edgeAttributes(
  { label, both, picked, onPath }: DrawnEdge,
  colours: ThemeColours,
  plain: boolean,
): Attributes {
  return {
    label,
    type: plain && !picked && !onPath ? 'line' : both ? 'double' : 'arrow',
    size: picked || onPath ? 4 : 2,
    color: picked ? colours.picked : onPath ? colours.path : colours.edge,
    forceLabel: picked || onPath,
    zIndex: picked || onPath ? 1 : 0,
  };
}

function differs(before: Attributes, after: Attributes): boolean {
  return Object.entries(after).some(([name, value]) => before[name] !== value);
}
