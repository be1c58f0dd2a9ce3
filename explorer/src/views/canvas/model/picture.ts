/** A place on the canvas, in whole units that are about a pixel where nothing is zoomed; y counts upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An entity on a canvas. */
export interface CanvasNode {
  readonly id: string;
  readonly kind: string;
  /** Name of its type in the schema. */
  readonly type: string;
  readonly name: string;
  /** How many links it has in the whole graph; null where that is not known yet. */
  readonly links: number | null;
}

/** A link as it is declared: `field` is the name that `from` has for it, and what claims of it are about. */
export interface CanvasEdge {
  readonly from: string;
  readonly field: string;
  readonly to: string;
  /** The strongest claim on which it rests: what tells apart the times of a link that holds several. Empty where no claim is shown. */
  readonly claim: string;
  /** What that says of the link itself, such as the share that is owned. */
  readonly qualifiers: readonly Qualifier[];
}

/** A property of a link as a claim has it. */
export interface Qualifier {
  readonly name: string;
  readonly value: string;
}

/** How far the neighbours of a node by one link were brought, and where the next begin. */
export interface Reach {
  readonly count: number;
  readonly cursor: string | null;
}

/** What is on a canvas and where: what the steps of an address have added up to. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly edges: ReadonlyMap<string, CanvasEdge>;
  readonly at: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlySet<string>;
  readonly reach: ReadonlyMap<string, Reach>;
}

/** Nothing, as every canvas begins. */
export const emptyPicture: Picture = Object.freeze<Picture>({
  nodes: new Map(),
  edges: new Map(),
  at: new Map(),
  pinned: new Set<string>(),
  reach: new Map(),
});

/** Most nodes of one canvas: with more, neither a picture nor a list says anything. */
export const mostNodes = 5_000;

/** One key for a link, by which it is the same however it was followed. */
export const edgeKey = ({ from, field, to, claim }: CanvasEdge): string =>
  `${from}~${field}~${to}${claim === '' ? '' : `~${claim}`}`;

/** One key for the two ends of a link, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** Of what a reach is: a link of a node, or all of its links together. */
export const reachKey = (id: string, link: string | null): string => `${id}~${link ?? '*'}`;

/** The picture with more nodes and links; links without both ends on it are left out. */
export function joined(
  picture: Picture,
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
): Picture {
  const all = new Map(picture.nodes);
  for (const node of nodes) if (!all.has(node.id)) all.set(node.id, node);
  const links = new Map(picture.edges);
  for (const edge of edges)
    if (all.has(edge.from) && all.has(edge.to) && edge.from !== edge.to) links.set(edgeKey(edge), edge);
  return { ...picture, nodes: all, edges: links };
}

/** The picture with places for nodes. */
export function placed(picture: Picture, places: ReadonlyMap<string, Point>): Picture {
  return { ...picture, at: new Map([...picture.at, ...places]) };
}

/** The picture with a node pinned at a place, or let go where it is. */
export function pinnedAt(picture: Picture, id: string, place: Point | null): Picture {
  if (!picture.nodes.has(id)) return picture;
  const pinned = new Set(picture.pinned);
  if (place === null) pinned.delete(id);
  else pinned.add(id);
  return { ...picture, pinned, at: place === null ? picture.at : new Map([...picture.at, [id, place]]) };
}

/** How many neighbours by a link were brought: by itself, or among those by all links; by all where `link` is null. */
export function reached({ reach }: Picture, id: string, link: string | null): number {
  const alone = reach.get(reachKey(id, link))?.count ?? 0;
  return link === null ? alone : Math.max(alone, reach.get(amongAllKey(id, link))?.count ?? 0);
}

/** For what came of a link with all links: the beginning of its own list, since both lists have one order. */
export const amongAllKey = (id: string, link: string): string => `${reachKey(id, link)}~*`;
