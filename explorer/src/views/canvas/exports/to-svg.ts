import type { Drawing, DrawnEdge, DrawnNode } from '../draw/drawn.ts';
import { shapePath } from '../draw/shape-path.ts';
import { escapeXml } from './xml.ts';

/** What stands in the picture beside the drawing. */
export interface SvgTexts {
  readonly title: string;
  readonly lang: string;
}

/** A picture with its size, which a bitmap of it needs. */
export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const margin = 40;
const legendRow = 22;
/** Paper is white in either theme. */
const paper = '#ffffff';
const ink = '#1c2126';
const quiet = '#565f68';
const line = '#8b949c';
const path = '#b3261e';

/** A drawing as a picture of its own, with the kinds explained below it. */
export function toSvg({ nodes, edges }: Drawing, { title, lang }: SvgTexts): Svg {
  const xs = nodes.map(({ x }) => x);
  // The picture counts upwards, an SVG downwards.
  const ys = nodes.map(({ y }) => -y);
  const [left, right, top, bottom] = [low(xs), high(xs), low(ys), high(ys)];
  const kinds = [...new Map(nodes.map((node) => [node.kind, node])).values()].sort((a, b) =>
    a.kind < b.kind ? -1 : 1,
  );
  const names = nodes.map(({ x, size, name }) => x - left + size + 5 + widthOf(name));
  const width = Math.ceil(Math.max(360, right - left, high(names))) + 2 * margin;
  const height = bottom - top + 2 * margin + (kinds.length + 1) * legendRow;
  const at = new Map(
    nodes.map((node) => [node.id, { ...node, x: node.x - left + margin, y: -node.y - top + margin }]),
  );
  const lines = edges.flatMap((edge) => drawEdge(edge, at.get(edge.a), at.get(edge.b)));
  const legendTop = bottom - top + 2 * margin + legendRow / 2;
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escapeXml(lang)}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    // Names before nodes and heads of arrows: their rims would cover them.
    ...lines.map(({ line }) => line),
    ...lines.map(({ name }) => name),
    ...[...at.values()].map(({ x, y, size, name }) => label(name, round(x + size + 5), y + 4)),
    ...lines.flatMap(({ heads }) => heads),
    ...[...at.values()].flatMap(drawNode),
    ...kinds.flatMap(({ kindName, shape, colour }, i) => {
      const y = legendTop + i * legendRow;
      return [
        `<path transform="translate(${margin} ${y})" d="${shapePath(shape, 7)}" fill="${colour}"/>`,
        label(kindName, margin + 16, y + 4),
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
  return { text, width, height };
}

function drawNode({ x, y, size, shape, colour, pinned, onPath }: DrawnNode): readonly string[] {
  const ring = onPath ? ` stroke="${path}" stroke-width="3"` : '';
  return [
    `<path transform="translate(${x} ${y})" d="${shapePath(shape, size)}" fill="${colour}"${ring}/>`,
    ...(pinned ? [`<circle cx="${x}" cy="${y}" r="${round(size * 0.3)}" fill="${paper}"/>`] : []),
  ];
}

interface DrawnLine {
  readonly line: string;
  readonly name: string;
  readonly heads: readonly string[];
}

function drawEdge(edge: DrawnEdge, a: DrawnNode | undefined, b: DrawnNode | undefined): readonly DrawnLine[] {
  if (a === undefined || b === undefined) return [];
  const far = Math.hypot(b.x - a.x, b.y - a.y);
  if (far <= a.size + b.size) return [];
  const along = (node: DrawnNode, other: DrawnNode, by: number) => ({
    x: round(node.x + ((other.x - node.x) / far) * by),
    y: round(node.y + ((other.y - node.y) / far) * by),
  });
  const [start, end] = [along(a, b, a.size + 2), along(b, a, b.size + 2)];
  const colour = edge.onPath ? path : line;
  const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const head = ({ x, y }: { readonly x: number; readonly y: number }, angle: number): string =>
    `<path transform="translate(${x} ${y}) rotate(${round(angle)})" d="M0 0L-8 -3.5L-8 3.5Z" fill="${colour}"/>`;
  const upright = Math.abs(turn) > 90 ? turn + 180 : turn;
  return [
    {
      line: `<line x1="${start.x}" y1="${start.y}" x2="${end.x}" y2="${end.y}" stroke="${colour}" stroke-width="${edge.onPath ? 3 : 1.2}"/>`,
      name: `<text transform="translate(${round((a.x + b.x) / 2)} ${round((a.y + b.y) / 2 - 3)}) rotate(${round(upright)})" text-anchor="middle" font-size="9" fill="${quiet}" ${rim}>${escapeXml(edge.label)}</text>`,
      heads: [head(end, turn), ...(edge.both ? [head(start, turn + 180)] : [])],
    },
  ];
}

const rim = `stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;

const label = (text: string, x: number, y: number): string =>
  `<text x="${x}" y="${y}" fill="${ink}" ${rim}>${escapeXml(text)}</text>`;

/** About how wide a text is: letters of East Asia are as wide as they are high. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x1100 ? 12 : 7), 0);

const round = (value: number): number => Math.round(value * 10) / 10;
const low = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const high = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
