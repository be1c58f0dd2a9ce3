import type { Point } from '../model/picture.ts';
import { createSpots } from './free-spots.ts';
import type { Relax } from './relaxing.ts';

/** What is laid out anew: ids with their places, links by the places of their ends in that list, and what stays. */
export interface Untidy {
  readonly ids: readonly string[];
  readonly points: readonly Point[];
  readonly links: readonly (readonly [number, number])[];
  readonly pinned: readonly boolean[];
}

/** New places for all nodes but the pinned ones: fewer rounds for more of them, so that it always ends soon. */
export function tidy({ ids, points, links, pinned }: Untidy, relax: Relax): ReadonlyMap<string, Point> {
  const iterations = ids.length > 2_000 ? 120 : ids.length > 400 ? 300 : 600;
  const found = relax({ points, fixed: pinned, links, iterations, gravity: 0.05 });
  const spots = createSpots();
  points.forEach((place, i) => {
    if (pinned[i]) spots.take(place);
  });
  return new Map(
    ids.map((id, i) => {
      const kept = points[i] ?? { x: 0, y: 0 };
      if (pinned[i]) return [id, kept];
      const place = spots.free(found[i] ?? kept);
      spots.take(place);
      return [id, place];
    }),
  );
}
