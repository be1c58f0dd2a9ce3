import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SankeyFlow, sankeyGraph } from '../../../explorer/src/pictures/sankey-graph.ts';
import { sankeyLayout } from '../../../explorer/src/pictures/sankey-layout.ts';

const texts = {
  measure: (text: string) => text.length * 7,
  amount: (value: number, comparator: string) =>
    comparator === 'AT_LEAST' ? `at least ${Math.round(value)}` : String(Math.round(value)),
};

const end = (column: string, most: number) => fc.integer({ min: 1, max: most }).map((n) => `${column}-${n}`);
const flows = fc
  .uniqueArray(
    fc.record({
      from: end('a-country-with-a-rather-long-name', 12),
      by: end('investor', 60),
      to: end('host', 25),
      value: fc.double({ min: 1, max: 1e12, noNaN: true }),
      comparator: fc.constantFrom('EXACT', 'AT_LEAST', 'ABOUT'),
    }),
    { minLength: 1, maxLength: 100, selector: ({ from, by, to }) => `${from} ${by} ${to}` },
  )
  .map((all): SankeyFlow[] =>
    all.map(({ from, by, to, value, comparator }) => ({
      id: `${from} ${by} ${to}`,
      path: [from, by, to].map((id) => ({ id, name: id })),
      value,
      comparator,
    })),
  );

describe('the places of a Sankey picture', () => {
  test('labels of nodes neither meet nor leave the picture, however many flows there are', () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: 640, max: 1400 }), (all, width) => {
        const { nodes, height } = sankeyLayout(sankeyGraph(all, 'all'), width, texts);
        for (const { label } of nodes) {
          const widest = Math.max(...label.lines.map(texts.measure));
          const [from, to] =
            label.anchor === 'end' ? [label.x - widest, label.x] : [label.x, label.x + widest];
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width);
          expect(label.y).toBeGreaterThanOrEqual(17.9);
          expect(label.y).toBeLessThanOrEqual(height - 17.9);
        }
        for (const column of [0, 1, 2]) {
          const middles = nodes
            .filter(({ node }) => node.column === column)
            .map(({ label }) => label.y)
            .sort((a, b) => a - b);
          for (const [i, y] of middles.slice(1).entries())
            expect(y - (middles[i] ?? 0)).toBeGreaterThanOrEqual(35.9);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('heights of nodes follow their sums', () => {
    const { nodes } = sankeyLayout(
      sankeyGraph(
        [
          { id: 'a', path: path('us', 'amazon', 'jp'), value: 30, comparator: 'EXACT' },
          { id: 'b', path: path('us', 'oracle', 'jp'), value: 10, comparator: 'AT_LEAST' },
        ],
        'all',
      ),
      800,
      texts,
    );
    const height = (name: string) => nodes.find(({ node }) => node.name === name)?.height ?? 0;
    expect(height('amazon') / height('oracle')).toBeCloseTo(3);
    expect(height('us') / height('amazon')).toBeCloseTo(4 / 3);
  });

  test('a floor is marked on its ribbon', () => {
    const { ribbons } = sankeyLayout(
      sankeyGraph(
        [
          { id: 'a', path: path('us', 'amazon', 'jp'), value: 30, comparator: 'EXACT' },
          { id: 'b', path: path('us', 'oracle', 'jp'), value: 10, comparator: 'AT_LEAST' },
        ],
        'all',
      ),
      800,
      texts,
    );
    expect(ribbons.map(({ id, floor }) => [id, floor])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  test('a ribbon whose amount no node shows has it as a label', () => {
    const both = sankeyGraph(
      [
        { id: 'a', path: path('us', 'oracle', 'trust'), value: 8, comparator: 'AT_LEAST' },
        { id: 'b', path: path('us', 'oracle', 'growth'), value: 8, comparator: 'AT_LEAST' },
      ],
      'none',
    );
    const { ribbons } = sankeyLayout(both, 800, texts);
    expect(ribbons.map(({ label }) => label?.text)).toEqual(['at least 8', 'at least 8']);
  });

  test('nothing to draw needs no height', () => {
    expect(sankeyLayout(sankeyGraph([], 'all'), 800, texts).height).toBe(0);
  });
});

function path(...ids: readonly string[]) {
  return ids.map((id) => ({ id, name: id }));
}
