import type { Shape } from './shapes.ts';

/** The outline of a shape around the middle (0, 0), as the path of an SVG; about `radius` wide to each side. */
export function shapePath(shape: Shape, radius: number): string {
  const at = (x: number, y: number): string => `${round(x * radius)} ${round(y * radius)}`;
  const polygon = (...points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([x, y]) => at(x, y)).join('L')}Z`;
  switch (shape) {
    case 'circle': {
      const r = round(radius);
      return `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;
    }
    case 'square':
      return polygon([-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]);
    case 'diamond':
      return polygon([0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]);
    case 'triangle':
      return polygon([0, -1.15], [1.05, 0.7], [-1.05, 0.7]);
    case 'wedge':
      return polygon([0, 1.15], [1.05, -0.7], [-1.05, -0.7]);
    case 'cross': {
      const [a, b] = [0.4, 1.05];
      return polygon(
        [-a, -b],
        [a, -b],
        [a, -a],
        [b, -a],
        [b, a],
        [a, a],
        [a, b],
        [-a, b],
        [-a, a],
        [-b, a],
        [-b, -a],
        [-a, -a],
      );
    }
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
