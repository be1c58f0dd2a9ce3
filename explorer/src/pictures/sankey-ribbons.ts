import { fitText, type Measure } from './fit-text.ts';
import { type Band, ribbonPath } from './ribbon-path.ts';
import { nodeId, type SankeyFlow, type SankeyGraph } from './sankey-graph.ts';

/** How texts come into the picture. */
export interface SankeyTexts {
  readonly measure: Measure;
  readonly amount: (value: number, comparator: string) => string;
}

/** One flow, from the first column to the last. */
export interface PlacedRibbon {
  readonly id: string;
  readonly hue: number;
  /** At least so much flows. */
  readonly floor: boolean;
  readonly paths: readonly string[];
  readonly edges: readonly string[];
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
}

const lineHeight = 15;

/**
 * The ribbons, the largest first. One whose amount no node tells has it at its right end, as long as there is room: then
 * the larger ones keep theirs.
 */
export function ribbonsOf(
  graph: SankeyGraph,
  bands: readonly (Band & { readonly flow: SankeyFlow })[],
  gap: number,
  { amount, measure }: SankeyTexts,
): readonly PlacedRibbon[] {
  const taken: number[] = [];
  const alone = new Set(
    graph.nodes.filter(({ flows, sum }) => flows === 1 && sum !== null).map(({ id }) => id),
  );
  const hues = new Map(graph.nodes.map(({ id, hue }) => [id, hue]));
  const largestFirst = [...graph.flows].sort((a, b) => b.value - a.value);
  return largestFirst.map((flow) => {
    const { id, path, value, comparator } = flow;
    const own = bands.filter((band) => band.flow === flow);
    const { x1: x = 0, y1: y = 0 } = own.at(-1) ?? {};
    const told = path.some((node, column) => alone.has(nodeId(column, node.id)));
    const text = told || !isFree(y, taken) ? '' : fitText(amount(value, comparator), gap * 0.44, measure);
    if (text !== '') taken.push(y);
    return {
      id,
      hue: hues.get(nodeId(0, path[0]?.id ?? '')) ?? 0,
      floor: comparator === 'AT_LEAST',
      ...ribbonPath(own),
      label: text === '' ? null : { x: x - 6, y, text },
    };
  });
}

const isFree = (y: number, taken: readonly number[]): boolean =>
  taken.every((other) => Math.abs(y - other) >= lineHeight);
