import type { Point } from '../model/picture.ts';

/** How near two nodes may come, beside and above one another: names are wide. */
const wide = 104;
const high = 42;

/** Places that are taken, and the nearest free one to where a node would go. */
export interface Spots {
  take(place: Point): void;
  /** The place itself in whole numbers where it is free, else the first free one on a spiral around it. */
  free(place: Point): Point;
}

/** A grid whose squares hold what lies in them, so that only the eight around a place are looked at. */
export function createSpots(): Spots {
  const squares = new Map<number, Point[]>();
  // One number for column and row: canvases are less than a million squares wide.
  const key = (column: number, row: number): number => column * 1_000_000 + row;
  const columnOf = (x: number): number => Math.floor(x / wide);
  const rowOf = (y: number): number => Math.floor(y / high);
  const isFree = ({ x, y }: Point): boolean => {
    for (let column = columnOf(x) - 1; column <= columnOf(x) + 1; column++)
      for (let row = rowOf(y) - 1; row <= rowOf(y) + 1; row++)
        for (const other of squares.get(key(column, row)) ?? [])
          if (((other.x - x) / wide) ** 2 + ((other.y - y) / high) ** 2 < 1) return false;
    return true;
  };
  return {
    take: (place) => {
      const square = key(columnOf(place.x), rowOf(place.y));
      const known = squares.get(square);
      if (known === undefined) squares.set(square, [place]);
      else known.push(place);
    },
    free: ({ x, y }) => {
      for (let turn = 0; ; turn++) {
        const far = 0.4 * Math.sqrt(turn);
        const place = {
          x: Math.round(x + wide * far * Math.cos(turn * goldenAngle)),
          y: Math.round(y + high * far * Math.sin(turn * goldenAngle)),
        };
        if (isFree(place)) return place;
      }
    },
  };
}

/** Turning by it fills a disc evenly, as the seeds of a sunflower do. */
export const goldenAngle = Math.PI * (3 - Math.sqrt(5));
