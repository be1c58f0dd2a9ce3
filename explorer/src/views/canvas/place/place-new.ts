import type { CanvasEdge, Picture, Point } from '../model/picture.ts';
import { createSpots, goldenAngle } from './free-spots.ts';
import type { Relax } from './relaxing.ts';

/** Nodes that push and hold the new ones while they find their places: more would change little, and cost time. */
const witnesses = 160;
const rounds = 80;
/** How far from where they came from new nodes begin. */
const reachOut = 150;

type Place = Pick<Picture, 'edges' | 'at'>;

/**
 * Places for nodes that are new to a picture. Those that were there stay. New ones begin on the side of where they came
 * from that faces away from the rest, are relaxed among their surroundings, and then step aside from what they would cover.
 */
export function placeNew(
  { edges, at }: Place,
  fresh: readonly string[],
  around: readonly string[],
  relax: Relax,
): ReadonlyMap<string, Point> {
  const isFresh = new Set(fresh);
  const touching = [...edges.values()].filter(({ from, to }) => isFresh.has(from) || isFresh.has(to));
  const begin = beginnings(fresh, around, touching, at);
  const near = surroundings(at, touching, isFresh, middle([...begin.values()]));
  const ids = [...fresh, ...near];
  const linked = new Set(touching.flatMap(({ from, to }) => [from, to]));
  const found = relax({
    points: ids.map((id) => begin.get(id) ?? at.get(id) ?? { x: 0, y: 0 }),
    // A node without links would be pushed away for as long as it runs.
    fixed: ids.map((id) => !isFresh.has(id) || !linked.has(id)),
    links: linksAmong(edges, new Map(ids.map((id, i) => [id, i]))),
    iterations: touching.length === 0 ? 0 : rounds,
    gravity: 0,
  });
  const spots = createSpots();
  for (const place of at.values()) spots.take(place);
  return new Map(
    fresh.map((id, i) => {
      const place = spots.free(found[i] ?? { x: 0, y: 0 });
      spots.take(place);
      return [id, place];
    }),
  );
}

/** Links between these. Those between two that stay move nothing, but weigh: what has many keeps new ones farther away. */
function linksAmong(
  edges: Place['edges'],
  index: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const { from, to } of edges.values()) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a !== undefined && b !== undefined) found.push([a, b]);
  }
  return found;
}

/** Where new nodes begin: each between the placed ones that it is linked to, or in a fan around those it came from. */
function beginnings(
  fresh: readonly string[],
  around: readonly string[],
  touching: readonly CanvasEdge[],
  at: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const origins = around.map((id) => at.get(id)).filter((place) => place !== undefined);
  const origin = origins.length === 0 ? null : middle(origins);
  const outward = origin === null ? 0 : angleAway(origin, at);
  const sides = new Map<string, Point[]>();
  for (const { from, to } of touching)
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const place = at.get(other);
      if (place !== undefined) sides.set(id, [...(sides.get(id) ?? []), place]);
    }
  return new Map(
    fresh.map((id, i) => {
      const known = sides.get(id) ?? [];
      const from = known.length > 1 || origin === null ? (known.length === 0 ? null : middle(known)) : origin;
      if (from === null) return [id, at.size === 0 ? onRing(i, fresh.length) : onSpiral(i, at)];
      const angle = outward + fan(i, fresh.length, at.size <= origins.length);
      const far = reachOut * (1 + 0.25 * (i % 3));
      return [id, { x: from.x + far * Math.cos(angle), y: from.y + far * Math.sin(angle) }];
    }),
  );
}

/** Around the whole of a node that stands alone; else over a little more than the half that faces outward. */
function fan(i: number, count: number, alone: boolean): number {
  if (alone) return (i / count) * 2 * Math.PI;
  return count === 1 ? 0 : (i / (count - 1) - 0.5) * 1.25 * Math.PI;
}

function onRing(i: number, count: number): Point {
  const radius = count === 1 ? 0 : Math.max(140, count * 22);
  const angle = (i / count) * 2 * Math.PI;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Beside all that is there, for what is linked to none of it. */
function onSpiral(i: number, at: ReadonlyMap<string, Point>): Point {
  const places = [...at.values()];
  const centre = middle(places);
  const far = Math.max(...places.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)));
  const angle = i * goldenAngle;
  return { x: centre.x + (far + 130) * Math.cos(angle), y: centre.y + (far + 130) * Math.sin(angle) };
}

/** The direction from a place that leads away from what lies around it. */
function angleAway(origin: Point, at: ReadonlyMap<string, Point>): number {
  let x = 0;
  let y = 0;
  for (const place of at.values()) {
    const far = (place.x - origin.x) ** 2 + (place.y - origin.y) ** 2;
    if (far === 0) continue;
    x += (origin.x - place.x) / far;
    y += (origin.y - place.y) / far;
  }
  return x === 0 && y === 0 ? 0 : Math.atan2(y, x);
}

/** The placed nodes that new ones are linked to, then the nearest to where they begin. */
function surroundings(
  at: ReadonlyMap<string, Point>,
  touching: readonly CanvasEdge[],
  isFresh: ReadonlySet<string>,
  centre: Point,
): readonly string[] {
  const linked = new Set(touching.flatMap(({ from, to }) => [from, to]).filter((id) => !isFresh.has(id)));
  const near = [...at]
    .filter(([id]) => !linked.has(id) && !isFresh.has(id))
    .map(([id, { x, y }]) => ({ id, far: (x - centre.x) ** 2 + (y - centre.y) ** 2 }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
  return [...linked, ...near.map(({ id }) => id)].slice(0, Math.max(witnesses, linked.size));
}

function middle(places: readonly Point[]): Point {
  if (places.length === 0) return { x: 0, y: 0 };
  const sum = places.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}
