/** A place in a picture: right, and down. */
export type Point = readonly [x: number, y: number];

/** A curve from one place to another, with a head of an arrow at its end. */
export interface Arc {
  readonly path: string;
  readonly head: string;
  /** The place at a part of its length, from 0 to 1, `aside` off the curve on its outer side. */
  at(part: number, aside: number): Point;
}

/** How far the middle of a curve stands off the straight line, at most. */
const mostBulge = 55;

/**
 * The curve of a flow, which ends `gap` before its aim. It bends upwards, or `down`: what flows back needs a way of its own. Its
 * head grows with its width.
 */
export function arc(from: Point, to: Point, { width, gap, down }: ArcShape): Arc {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bulge = Math.min(mostBulge, length * 0.2);
  // Across the way, upwards; where the way itself goes straight up or down, to the left.
  const side = (dx < 0 ? 1 : -1) * (down ? -1 : 1);
  const [outX, outY] = [(-dy / length) * side, (dx / length) * side];
  const bend: Point = [(from[0] + to[0]) / 2 + outX * bulge * 2, (from[1] + to[1]) / 2 + outY * bulge * 2];
  const tip = before(to, bend, gap);
  const head = 6 + width * 0.9;
  const end = before(tip, bend, head * 0.9);
  return {
    path: `M${place(from)}Q${place(bend)} ${place(end)}`,
    head: `M${arrow(tip, bend, head, 3 + width * 0.75)
      .map(place)
      .join('L')}Z`,
    at: (part, aside) => [
      blend(from[0], bend[0], end[0], part) + outX * aside,
      blend(from[1], bend[1], end[1], part) + outY * aside,
    ],
  };
}

interface ArcShape {
  readonly width: number;
  readonly gap: number;
  readonly down: boolean;
}

/**
 * A disc upon a place, for what begins and ends there. `at` leads around a circle that may be larger than it: part 0.5 is its
 * top.
 */
export function disc([x, y]: Point, radius: number, around: number): Arc {
  const across = `${radius},${radius} 0 1 1`;
  return {
    path: `M${place([x - radius, y])}A${across} ${place([x + radius, y])}A${across} ${place([x - radius, y])}Z`,
    head: '',
    at: (part, aside) => {
      const angle = Math.PI / 2 + part * 2 * Math.PI;
      const far = around + aside;
      return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
    },
  };
}

function before(point: Point, towards: Point, distance: number): Point {
  const [dx, dy] = [towards[0] - point[0], towards[1] - point[1]];
  const length = Math.hypot(dx, dy) || 1;
  const part = Math.min(1, distance / length);
  return [point[0] + dx * part, point[1] + dy * part];
}

function arrow(tip: Point, towards: Point, length: number, half: number): readonly Point[] {
  const [x, y] = before(tip, towards, length);
  const far = Math.hypot(x - tip[0], y - tip[1]) || 1;
  const [dx, dy] = [((y - tip[1]) / far) * half, (-(x - tip[0]) / far) * half];
  return [tip, [x + dx, y + dy], [x - dx, y - dy]];
}

const blend = (a: number, b: number, c: number, part: number): number =>
  (1 - part) ** 2 * a + 2 * (1 - part) * part * b + part ** 2 * c;

const place = ([x, y]: Point): string => `${x.toFixed(2)},${y.toFixed(2)}`;
