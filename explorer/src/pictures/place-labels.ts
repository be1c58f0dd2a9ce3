/** A part of a picture that something takes up. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label with the boxes in which it may stand, the best first. */
export interface WantedLabel {
  readonly id: string;
  readonly boxes: readonly Box[];
}

/**
 * Gives each label the first of its boxes that lies in the picture and meets neither what is there nor a label before it.
 * One that finds no such box has none: what it says is in the table.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  picture: { readonly width: number; readonly height: number },
  there: readonly Box[],
): ReadonlyMap<string, Box> {
  const taken = [...there];
  const placed = new Map<string, Box>();
  for (const { id, boxes } of wanted) {
    const free = boxes.find((box) => isIn(box, picture) && !taken.some((other) => meet(box, other)));
    if (free === undefined) continue;
    taken.push(free);
    placed.set(id, free);
  }
  return placed;
}

function isIn({ x, y, width, height }: Box, picture: Pick<Box, 'width' | 'height'>): boolean {
  return x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height;
}

export function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
