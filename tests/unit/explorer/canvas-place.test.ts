import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CanvasEdge, edgeKey, type Point } from '../../../explorer/src/views/canvas/model/picture.ts';
import { placeNew } from '../../../explorer/src/views/canvas/place/place-new.ts';
import type { Relax } from '../../../explorer/src/views/canvas/place/relaxing.ts';
import { tidy } from '../../../explorer/src/views/canvas/place/tidy.ts';
import { canvasEdge } from './drawing-of.ts';

// The layout's types are for bundlers alone, so that it is loaded by a name that the compiler does not follow.
const module = new URL('../../../explorer/src/views/canvas/place/relax.ts', import.meta.url).href;
const { relax }: { relax: Relax } = await import(module);

const edgesOf = (...links: readonly (readonly [string, string])[]): ReadonlyMap<string, CanvasEdge> =>
  new Map(links.map(([from, to]) => [edgeKey(canvasEdge(from, 'of', to)), canvasEdge(from, 'of', to)]));
const ids = (count: number, name = 'n'): string[] => Array.from({ length: count }, (_, i) => `${name}/${i}`);
const star = (hub: string, leaves: readonly string[]) =>
  edgesOf(...leaves.map((leaf) => [leaf, hub] as const));
const tooNear = (places: readonly Point[]): number =>
  places.filter((a, i) =>
    places.some((b, j) => j < i && ((a.x - b.x) / 104) ** 2 + ((a.y - b.y) / 42) ** 2 < 0.99),
  ).length;

describe('places for new nodes', () => {
  const hub = 'country/jp';
  const leaves = ids(20);
  const at = new Map<string, Point>([[hub, { x: 10, y: 20 }]]);

  it('are the same every time', () => {
    const place = () => [...placeNew({ edges: star(hub, leaves), at }, leaves, [hub], relax)];
    expect(place()).toEqual(place());
  });

  it('are given to the new ones alone', () => {
    const found = placeNew({ edges: star(hub, leaves), at }, leaves, [hub], relax);
    expect([...found.keys()]).toEqual(leaves);
    expect(at).toEqual(new Map([[hub, { x: 10, y: 20 }]]));
  });

  it('are whole numbers, none on top of another, and around where they came from', () => {
    const found = [...placeNew({ edges: star(hub, leaves), at }, leaves, [hub], relax).values()];
    expect(found.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
    expect(tooNear([...found, { x: 10, y: 20 }])).toBe(0);
    expect(Math.max(...found.map(({ x, y }) => Math.hypot(x - 10, y - 20)))).toBeLessThan(900);
  });

  it('lie mostly on the side that faces away from what is there', () => {
    const known = new Map<string, Point>([
      [hub, { x: 0, y: 0 }],
      ['old/0', { x: -200, y: 0 }],
      ['old/1', { x: -200, y: 100 }],
      ['old/2', { x: -200, y: -100 }],
    ]);
    const some = ids(5);
    const found = placeNew({ edges: star(hub, some), at: known }, some, [hub], relax);
    const right = [...found.values()].filter(({ x }) => x > 0);
    expect(right.length).toBeGreaterThanOrEqual(3);
  });

  it('are found for entities without links, beside each other and beside the rest', () => {
    const alone = ids(6);
    const first = placeNew({ edges: new Map(), at: new Map() }, alone, [], relax);
    expect(tooNear([...first.values()])).toBe(0);
    const later = placeNew({ edges: new Map(), at: first }, ['late/0'], [], relax);
    expect(tooNear([...first.values(), ...later.values()])).toBe(0);
  });

  it('are found for any graph, and never upon another node', () => {
    const link = fc.tuple(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 29 }));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 60 }), fc.integer({ min: 1, max: 29 }), (links, old) => {
        const all = ids(30);
        const edges = edgesOf(
          ...links.filter(([a, b]) => a !== b).map(([a, b]) => [`n/${a}`, `n/${b}`] as const),
        );
        const before = placeNew({ edges: new Map(), at: new Map() }, all.slice(0, old), [], relax);
        const found = placeNew({ edges, at: before }, all.slice(old), ['n/0'], relax);
        const places = [...before.values(), ...found.values()];
        expect(places).toHaveLength(30);
        expect(places.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
        expect(tooNear(places)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a canvas that is laid out again', () => {
  const all = ids(40);
  const untidy = {
    ids: all,
    points: all.map((_, i) => ({ x: (i % 8) * 110, y: Math.floor(i / 8) * 50 })),
    links: all.slice(1).map((_, i) => [Math.floor(i / 3), i + 1] as const),
    pinned: all.map((_, i) => i === 5 || i === 9),
  };

  it('leaves what is pinned where it is, and puts nothing upon another', () => {
    const found = tidy(untidy, relax);
    expect(found.get('n/5')).toEqual(untidy.points[5]);
    expect(found.get('n/9')).toEqual(untidy.points[9]);
    expect(tooNear([...found.values()])).toBe(0);
  });

  it('looks the same every time', () => {
    expect([...tidy(untidy, relax)]).toEqual([...tidy(untidy, relax)]);
  });
});
