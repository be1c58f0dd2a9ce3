import type { PathAsked, Step } from '../../../address/graph-address.ts';
import type { Ask } from '../../../graphql/listen.ts';
import { pageSize } from '../model/changes.ts';
import {
  amongAllKey,
  type CanvasEdge,
  type CanvasNode,
  joined,
  mostNodes,
  type Picture,
  type Point,
  pinnedAt,
  placed,
  type Reach,
  reachKey,
} from '../model/picture.ts';
import { aroundQuery } from './around-query.ts';
import { declared } from './declared.ts';
import { expansionQuery } from './expansion-query.ts';
import { graphPathsQuery } from './graph-paths-query.ts';
import type { LinkIndex } from './link-index.ts';

/** What a step needs from outside: answers of the server, and places for nodes. */
export interface Means {
  readonly lang: string;
  readonly links: LinkIndex;
  readonly ask: Ask;
  /** Places for nodes that are new to a picture, around those that they came from. */
  place(
    picture: Picture,
    fresh: readonly string[],
    around: readonly string[],
  ): Promise<ReadonlyMap<string, Point>>;
  /** New places for all that are not pinned. */
  tidy(picture: Picture): Promise<ReadonlyMap<string, Point>>;
}

/** Most entries of one page, and entities in one question for what is around them. */
const pageMost = 100;
const aroundMost = 25;

/** The picture after a step. */
export async function applyStep(picture: Picture, step: Step, means: Means): Promise<Picture> {
  switch (step.does) {
    case 'add':
      return addIds(picture, [step.id], means);
    case 'expand':
      return expand(picture, step, means);
    case 'pin':
      return pinnedAt(picture, step.id, { x: step.x, y: step.y });
    case 'unpin':
      return pinnedAt(picture, step.id, null);
    case 'path':
      return addPath(picture, step, means);
    case 'tidy':
      return placed(picture, await means.tidy(picture));
  }
}

/** The picture with entities of these ids, and with what joins them to those that are on it. */
export async function addIds(picture: Picture, ids: readonly string[], means: Means): Promise<Picture> {
  const missing = ids.filter((id) => !picture.nodes.has(id));
  if (missing.length === 0) return picture;
  const nodes = await around(missing, means);
  return arrived(picture, [...nodes.values()], [], [], means);
}

async function expand(
  picture: Picture,
  { id, link, upTo }: Extract<Step, { does: 'expand' }>,
  means: Means,
): Promise<Picture> {
  if (!picture.nodes.has(id)) return picture;
  const key = reachKey(id, link);
  const from = picture.reach.get(key) ?? { count: 0, cursor: null };
  const found: { readonly node: CanvasNode; readonly edge: CanvasEdge; readonly link: string }[] = [];
  let { cursor } = from;
  while (from.count + found.length < upTo) {
    const first = Math.min(pageMost, upTo - from.count - found.length);
    const answer = await means.ask(expansionQuery, {
      id,
      links: link === null ? null : [link],
      first,
      after: cursor,
      lang: means.lang,
    });
    const page = answer?.entity?.neighbours;
    if (!page) break;
    for (const entry of page.edges)
      found.push({ node: nodeOf(entry.node), edge: declared(id, entry), link: entry.link });
    cursor = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  const fresh = [...new Set(found.map(({ node }) => node.id))].filter((other) => !picture.nodes.has(other));
  const known = await around(fresh.slice(0, Math.max(0, mostNodes - picture.nodes.size)), means);
  let next = picture;
  // A page at a time: then the same neighbours find the same places whether they came at once or one page after another.
  for (let start = 0; start < found.length; start += pageSize) {
    const page = found.slice(start, start + pageSize);
    const nodes = page.map(({ node }) => known.get(node.id) ?? node);
    next = await arrived(
      next,
      nodes,
      page.map(({ edge }) => edge),
      [id],
      means,
    );
  }
  const reach = new Map<string, Reach>(next.reach).set(key, { count: from.count + found.length, cursor });
  return { ...next, reach: link === null ? reachByAll(reach, id, found) : reach };
}

function reachByAll(
  reach: Map<string, Reach>,
  id: string,
  found: readonly { readonly link: string }[],
): ReadonlyMap<string, Reach> {
  for (const { link } of found) {
    const key = amongAllKey(id, link);
    reach.set(key, { count: (reach.get(key)?.count ?? 0) + 1, cursor: null });
  }
  return reach;
}

async function addPath(
  picture: Picture,
  { from, to, hops, hubs }: PathAsked,
  means: Means,
): Promise<Picture> {
  const withEnds = await addIds(picture, [from, to], means);
  const answer = await means.ask(graphPathsQuery, { from, to, hops, hubs, lang: means.lang });
  let next = withEnds;
  for (const { nodes, steps } of answer?.paths ?? []) {
    const fresh = nodes.filter(({ id }) => !next.nodes.has(id)).map(({ id }) => id);
    const known = await around(fresh, means);
    const edges = steps.map((step) => declared(step.from.id, { ...step, node: step.to }));
    const found = nodes.map((node) => known.get(node.id) ?? nodeOf(node));
    next = await arrived(next, found, edges, [from, to], means);
  }
  return next;
}

/** The picture with nodes and links; nodes that are new to it get places, those that were there keep theirs. */
async function arrived(
  picture: Picture,
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  around: readonly string[],
  { place, links }: Means,
): Promise<Picture> {
  const room = Math.max(0, mostNodes - picture.nodes.size);
  const fresh = nodes.filter(({ id }) => !picture.nodes.has(id)).slice(0, room);
  const next = joined(picture, fresh, [...edges, ...fresh.flatMap(({ id }) => links.touching(id))]);
  const ids = [...next.nodes.keys()].slice(picture.nodes.size);
  return ids.length === 0 ? next : placed(next, await place(next, ids, around));
}

/** Entities with the number of their links; of each the first hundred links are noted. */
async function around(
  ids: readonly string[],
  { ask, lang, links }: Means,
): Promise<ReadonlyMap<string, CanvasNode>> {
  const parts = Array.from({ length: Math.ceil(ids.length / aroundMost) }, (_, part) =>
    ids.slice(part * aroundMost, (part + 1) * aroundMost),
  );
  const answers = await Promise.all(parts.map((part) => ask(aroundQuery, { ids: part, lang })));
  const nodes = new Map<string, CanvasNode>();
  for (const node of answers.flatMap((answer) => answer?.nodes ?? [])) {
    if (node === null || !('neighbours' in node)) continue;
    nodes.set(node.id, { ...nodeOf(node), links: node.neighbours.totalCount });
    links.learn(
      node.id,
      node.neighbours.edges.map((entry) => declared(node.id, entry)),
    );
  }
  return nodes;
}

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

const nodeOf = ({ __typename, id, kind, name }: Named): CanvasNode => ({
  id,
  kind,
  type: __typename,
  name,
  links: null,
});
