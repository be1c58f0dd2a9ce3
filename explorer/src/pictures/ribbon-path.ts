/** A band between two nodes: the middle of either end, and how wide it is. */
export interface Band {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly width: number;
}

/** The areas of the bands of one flow, and the lines along their upper and lower edges, as paths of SVG. */
export function ribbonPath(bands: readonly Band[]): {
  readonly paths: readonly string[];
  readonly edges: readonly string[];
} {
  return {
    paths: bands.map((band) => {
      const { x0, y0, x1, y1, width } = band;
      const half = width / 2;
      const back = curve(x1, y1 + half, x0, y0 + half);
      return `M${x0},${digits(y0 - half)}${curve(x0, y0 - half, x1, y1 - half)}L${x1},${digits(y1 + half)}${back}Z`;
    }),
    edges: bands.flatMap(({ x0, y0, x1, y1, width }) =>
      [-width / 2, width / 2].map((by) => `M${x0},${digits(y0 + by)}${curve(x0, y0 + by, x1, y1 + by)}`),
    ),
  };
}

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const middle = digits((x0 + x1) / 2);
  return `C${middle},${digits(y0)} ${middle},${digits(y1)} ${x1},${digits(y1)}`;
}

const digits = (value: number): number => Math.round(value * 100) / 100;
