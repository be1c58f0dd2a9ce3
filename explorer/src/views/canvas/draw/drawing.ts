import { countedNames } from '../../../parts/counted-names.ts';
import type { CanvasEdge, CanvasNode, Picture } from '../model/picture.ts';
import { pairKey } from '../model/picture.ts';
import type { Drawing, DrawnLink, DrawnNode } from './drawn.ts';
import { kindLook } from './kind-look.ts';
import type { Seeing } from './seeing.ts';

/** What a picture looks like with some of it hidden, filtered out, picked and marked. */
export function drawingOf(picture: Picture, seeing: Seeing): Drawing {
  const away = new Set([...seeing.hidden]);
  const off = new Set(seeing.off);
  const seen = new Map([...picture.nodes].filter(([id, { kind }]) => !away.has(id) && !off.has(kind)));
  const pairs = pairsOf(picture.edges.values(), seen, seeing.fieldName);
  const linksHere = new Map<string, number>();
  for (const links of pairs.values())
    for (const id of [links[0]?.from ?? '', links[0]?.to ?? ''])
      linksHere.set(id, (linksHere.get(id) ?? 0) + links.length);
  const marked = new Set(seeing.way.slice(1).map((id, i) => pairKey(seeing.way[i] ?? '', id)));
  const [one = '', other = ''] = seeing.picked;
  return {
    nodes: [...seen.values()].map((node) => nodeOf(node, picture, seeing, linksHere.get(node.id) ?? 0)),
    edges: [...pairs].map(([key, links]) => {
      const [{ from: a, to: b } = { from: '', to: '' }] = links;
      return {
        key,
        a,
        b,
        links,
        both: links.some(({ from }) => from !== a),
        label: labelOf(links, a),
        picked: key === pairKey(one, other),
        onPath: marked.has(key),
      };
    }),
  };
}

/** What all links of a line are called: what leads both ways once each way. */
function labelOf(links: readonly DrawnLink[], a: string): string {
  const names = (forward: boolean) =>
    countedNames(links.filter(({ from }) => (from === a) === forward).map(({ name }) => name));
  return [...new Set([...names(true), ...names(false)])].join(' · ');
}

function nodeOf(node: CanvasNode, picture: Picture, seeing: Seeing, linksHere: number): DrawnNode {
  const place = picture.at.get(node.id) ?? { x: 0, y: 0 };
  return {
    id: node.id,
    name: node.name,
    kind: node.kind,
    kindName: seeing.kindName(node.kind),
    x: place.x,
    y: place.y,
    size: 6 + 1.3 * Math.log2(1 + linksHere),
    ...kindLook(node.kind),
    pinned: picture.pinned.has(node.id),
    picked: seeing.picked.includes(node.id),
    onPath: seeing.way.includes(node.id),
    linksHere,
    links: node.links,
  };
}

function pairsOf(
  edges: Iterable<CanvasEdge>,
  seen: ReadonlyMap<string, CanvasNode>,
  fieldName: (field: string) => string,
): ReadonlyMap<string, readonly DrawnLink[]> {
  const pairs = new Map<string, DrawnLink[]>();
  for (const edge of edges) {
    if (!seen.has(edge.from) || !seen.has(edge.to)) continue;
    const key = pairKey(edge.from, edge.to);
    const link = { ...edge, name: fieldName(edge.field) };
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [link]);
    else known.push(link);
  }
  return pairs;
}
