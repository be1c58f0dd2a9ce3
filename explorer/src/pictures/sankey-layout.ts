import { type SankeyLink, sankey } from 'd3-sankey';
import { fitText, type Measure } from './fit-text.ts';
import type { Band } from './ribbon-path.ts';
import { nodeId, type SankeyFlow, type SankeyGraph, type SankeyNode } from './sankey-graph.ts';
import { type PlacedRibbon, ribbonsOf, type SankeyTexts } from './sankey-ribbons.ts';

export interface PlacedNode {
  readonly node: SankeyNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    readonly lines: readonly string[];
  };
}

export interface SankeyLayout {
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly ribbons: readonly PlacedRibbon[];
}

const nodeWidth = 12;
/** Of a label of two lines: nodes stand so far apart that their labels, which are in their middles, never meet. */
const labelHeight = 36;
const thinnest = 1.5;

interface Extra {
  readonly flow: SankeyFlow;
}
type Link = SankeyLink<SankeyNode, Extra>;

/** Places nodes and ribbons into a picture of a width; it becomes as high as its nodes and flows need. */
export function sankeyLayout(graph: SankeyGraph, width: number, texts: SankeyTexts): SankeyLayout {
  const columns = Math.max(0, ...graph.nodes.map(({ column }) => column + 1));
  if (columns < 2) return { height: 0, nodes: [], ribbons: [] };
  const rows = Math.max(
    ...Array.from({ length: columns }, (_, i) => graph.nodes.filter(({ column }) => column === i).length),
  );
  const lines = new Map(graph.nodes.map((node) => [node.id, linesOf(node, texts)]));
  const room = (column: number): number => {
    const widths = graph.nodes
      .filter((node) => node.column === column)
      .flatMap((node) => (lines.get(node.id) ?? []).map(texts.measure));
    return Math.min(Math.max(0, ...widths), width * 0.21) + 10;
  };
  const left = room(0);
  const right = room(columns - 1);
  const bands = Math.min(1000, Math.max(150, 24 * graph.flows.length));
  const height = labelHeight * rows + bands;
  const index = new Map(graph.nodes.map(({ id }, i) => [id, i]));
  const layout = sankey<SankeyNode, Extra>()
    .nodeWidth(nodeWidth)
    .nodePadding(labelHeight)
    .extent([
      [left, labelHeight / 2],
      [width - right, height - labelHeight / 2],
    ]);
  const placed = layout({
    // Copies, since the library writes positions into what it is given.
    nodes: graph.nodes.map((node) => ({ ...node })),
    links: graph.flows.flatMap((flow) =>
      flow.path.slice(1).map((to, i) => ({
        flow,
        value: flow.value,
        source: index.get(nodeId(i, flow.path[i]?.id ?? '')) ?? 0,
        target: index.get(nodeId(i + 1, to.id)) ?? 0,
      })),
    ),
  });
  const tops = new Map(placed.nodes.map(({ id, y0 = 0 }) => [id, y0]));
  const top = (flow: SankeyFlow, column: number): number =>
    tops.get(nodeId(column, flow.path[column]?.id ?? '')) ?? 0;
  // Ribbons of one pair of nodes lie in the order of what comes before and after, so that they cross less.
  const order = (a: Link, b: Link): number => {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const apart = top(a.flow, column) - top(b.flow, column);
      if (apart !== 0) return apart;
    }
    return 0;
  };
  const byFarEnd = (end: 'source' | 'target') => (a: Link, b: Link) =>
    topOf(a[end]) - topOf(b[end]) || order(a, b);
  for (const node of placed.nodes) {
    node.sourceLinks?.sort(byFarEnd('target'));
    node.targetLinks?.sort(byFarEnd('source'));
  }
  layout.update(placed);
  const gap = (width - left - right - nodeWidth) / (columns - 1) - nodeWidth;
  return {
    height,
    nodes: placed.nodes.map((node) =>
      placedNode(node, {
        lines: lines.get(node.id) ?? [],
        measure: texts.measure,
        room: node.column === 0 ? left - 8 : node.column === columns - 1 ? right - 8 : gap * 0.52,
      }),
    ),
    ribbons: ribbonsOf(graph, placed.links.map(bandOf), gap, texts),
  };
}

const topOf = (end: Link['source']): number => (typeof end === 'object' ? (end.y0 ?? 0) : 0);

function linesOf({ name, sum }: SankeyNode, { amount }: SankeyTexts): readonly string[] {
  return sum === null ? [name] : [name, amount(sum.value, sum.comparator)];
}

/** Positions that the library writes; it declares that each may be missing. */
type Edges = Readonly<Partial<Record<'x0' | 'x1' | 'y0' | 'y1', number | undefined>>>;

function placedNode(
  node: SankeyNode & Edges,
  label: { readonly lines: readonly string[]; readonly room: number; readonly measure: Measure },
): PlacedNode {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const before = node.column === 0;
  return {
    node,
    x: x0,
    y: y0,
    width: x1 - x0,
    height: Math.max(thinnest, y1 - y0),
    label: {
      x: before ? x0 - 6 : x1 + 6,
      y: (y0 + y1) / 2,
      anchor: before ? 'end' : 'start',
      lines: label.lines.map((line) => fitText(line, label.room, label.measure)),
    },
  };
}

function bandOf({ flow, source, target, y0 = 0, y1 = 0, width = 0 }: Link): Band & Extra {
  return {
    flow,
    x0: typeof source === 'object' ? (source.x1 ?? 0) : 0,
    x1: typeof target === 'object' ? (target.x0 ?? 0) : 0,
    y0,
    y1,
    width: Math.max(thinnest, width),
  };
}
