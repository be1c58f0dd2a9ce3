import { type Arc, arc, disc, type Point } from './arc.ts';
import type { Measure } from './fit-text.ts';
import { type Box, placeLabels, type WantedLabel } from './place-labels.ts';

/** Money from one place of a map to another, or to the same. */
export interface MapFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly label: string;
}

export interface MapPlace {
  readonly name: string;
  readonly point: Point;
}

export interface DrawnFlow {
  readonly id: string;
  readonly arc: Arc;
  /** Of the line; 0 where it is a disc instead, for money that stays where it is. */
  readonly width: number;
}

/** A place with what comes in, whatever of it stays inside included: `part` of what comes into the place with the most. */
export interface DrawnPlace {
  readonly id: string;
  readonly point: Point;
  readonly radius: number;
  readonly part: number;
}

export interface DrawnLabel {
  readonly id: string;
  readonly kind: 'place' | 'flow';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface MapMarks {
  /** The largest first, so that the smaller ones lie upon them. */
  readonly flows: readonly DrawnFlow[];
  readonly places: readonly DrawnPlace[];
  readonly labels: readonly DrawnLabel[];
}

const lineHeight = 17;
/** A line that is thinner cannot be seen; an area is as large as its sum, and only its reach is larger. */
const thinnest = 1;
/** Sums that are written upon the map, the largest: with more, none could be told to its arrow. */
const mostSums = 24;

/** Places arcs, discs and labels of flows upon a map. Flows whose ends it does not have are left to the caller. */
export function mapMarks(
  all: readonly MapFlow[],
  places: ReadonlyMap<string, MapPlace>,
  picture: { readonly width: number; readonly height: number },
  measure: Measure,
): MapMarks {
  const flows = all
    .filter(({ from, to, value }) => value > 0 && places.has(from) && places.has(to))
    .sort((a, b) => b.value - a.value);
  const ends = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const incoming = new Map<string, number>();
  for (const { to, value } of flows) incoming.set(to, (incoming.get(to) ?? 0) + value);
  const mostIncoming = Math.max(...incoming.values());
  const most = flows[0]?.value ?? 1;
  const widest = picture.width < 500 ? 8 : 13;
  const largest = picture.width < 500 ? 13 : 19;

  const drawnPlaces = [...ends].flatMap((id): DrawnPlace[] => {
    const point = places.get(id)?.point;
    const part = (incoming.get(id) ?? 0) / mostIncoming;
    return point === undefined ? [] : [{ id, point, part, radius: largest * Math.sqrt(part) }];
  });
  const placeOf = new Map(drawnPlaces.map((place) => [place.id, place]));
  const drawnFlows = flows.flatMap(({ id, from, to, value }): DrawnFlow[] => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    if (start === undefined || end === undefined) return [];
    if (from === to) {
      const radius = largest * Math.sqrt(value / mostIncoming);
      return [{ id, width: 0, arc: disc(start.point, radius, start.radius + 3) }];
    }
    const width = Math.max(thinnest, (widest * value) / most);
    const down = hasOpposite(id, flows);
    return [{ id, width, arc: arc(start.point, end.point, { width, gap: end.radius + 1, down }) }];
  });
  return {
    flows: drawnFlows,
    places: drawnPlaces,
    labels: labelsOf(flows, drawnFlows, drawnPlaces, places, picture, measure),
  };
}

function labelsOf(
  flows: readonly MapFlow[],
  drawn: readonly DrawnFlow[],
  circles: readonly DrawnPlace[],
  places: ReadonlyMap<string, MapPlace>,
  picture: { readonly width: number; readonly height: number },
  measure: Measure,
): readonly DrawnLabel[] {
  const drawnOf = new Map(drawn.map((flow) => [flow.id, flow]));
  const named = [...circles].sort((a, b) => b.part - a.part);
  const texts = new Map<string, string>([
    ...named.map(({ id }) => [`place ${id}`, places.get(id)?.name ?? id] as const),
    ...flows.map(({ id, label }) => [`flow ${id}`, label] as const),
  ]);
  const box = (id: string, x: number, y: number): Box => {
    const width = measure(texts.get(id) ?? '') + 4;
    return { x: x - width / 2, y: y - lineHeight / 2, width, height: lineHeight };
  };
  const wanted: WantedLabel[] = [
    ...named.map(({ id, point: [x, y], radius }) => {
      const key = `place ${id}`;
      const aside = radius + 5 + box(key, 0, 0).width / 2;
      const over = radius + 4 + lineHeight / 2;
      return {
        id: key,
        boxes: [box(key, x, y + over), box(key, x + aside, y), box(key, x - aside, y), box(key, x, y - over)],
      };
    }),
    ...flows.slice(0, mostSums).map(({ id }) => ({
      id: `flow ${id}`,
      boxes: [1, -1].flatMap((side) =>
        [0.5, 0.42, 0.58, 0.34, 0.66].flatMap((part) => {
          const own = drawnOf.get(id);
          if (own === undefined) return [];
          const key = `flow ${id}`;
          // As far off the curve as the text then needs: a flat curve by its height, a steep one by its width.
          const [x, y] = own.arc.at(part, 0);
          const [outX, outY] = own.arc.at(part, 1);
          const text = box(key, 0, 0);
          const half = (Math.abs(outX - x) * text.width + Math.abs(outY - y) * text.height) / 2;
          const [atX, atY] = own.arc.at(part, side * (half + own.width / 2 + 1));
          return [box(key, atX, atY)];
        }),
      ),
    })),
  ];
  const there = circles.map(({ point: [x, y], radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return [...placeLabels(wanted, picture, there)].map(([id, { x, y, width, height }]) => ({
    id,
    kind: id.startsWith('place ') ? 'place' : 'flow',
    text: texts.get(id) ?? '',
    x: x + width / 2,
    y: y + height / 2,
  }));
}

/** Whether a larger flow goes the other way. */
function hasOpposite(id: string, flows: readonly MapFlow[]): boolean {
  const at = flows.findIndex((flow) => flow.id === id);
  const own = flows[at];
  return flows.slice(0, at).some(({ from, to }) => from === own?.to && to === own.from);
}
