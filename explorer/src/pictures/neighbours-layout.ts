/** Where a neighbour stands, and how much room its name has beside it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  readonly room: number;
}

/** A ring of neighbours around a centre. */
export interface NeighboursLayout {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly spots: readonly Spot[];
}

/** Height of a row: a name with its link below; where there are few, they keep off the name in the centre. */
const rowOf = (rows: number): number => (rows > 2 ? 40 : 56);
/** Between a dot and its name. */
export const gap = 9;

/**
 * Puts neighbours on a ring, clockwise from the top of the right half. Names stand outwards, each in a row of its own, so that
 * none covers another at any width.
 */
export function layoutNeighbours(count: number, width: number): NeighboursLayout {
  const right = Math.ceil(count / 2);
  const rows = Math.max(right, 2);
  const row = rowOf(rows);
  const height = rows * row + row;
  const centre = { x: width / 2, y: height / 2 };
  const across = Math.min(130, width * 0.2);
  // A little more than the outermost row needs, so that it does not fall on the axis.
  const up = (rows * row) / 2 + row / 4;
  const spotOf = (place: number, of: number, side: Spot['side']): Spot => {
    const dy = (place - (of - 1) / 2) * row;
    const dx = across * Math.sqrt(Math.max(0, 1 - (dy / up) ** 2));
    const x = centre.x + (side === 'right' ? dx : -dx);
    return { x, y: centre.y + dy, side, room: width / 2 - dx - gap };
  };
  const left = count - right;
  return {
    width,
    height,
    centre,
    spots: Array.from({ length: count }, (_, i) =>
      i < right ? spotOf(i, right, 'right') : spotOf(left - 1 - (i - right), left, 'left'),
    ),
  };
}
