import { describe, expect, test } from 'vitest';
import { type SankeyFlow, sankeyGraph } from '../../../explorer/src/pictures/sankey-graph.ts';

const flow = (path: readonly string[], value: number, comparator = 'EXACT'): SankeyFlow => ({
  id: path.join(' '),
  path: path.map((id) => ({ id, name: id.toUpperCase() })),
  value,
  comparator,
});

describe('nodes and flows of a Sankey picture', () => {
  test('an entity in two columns is two nodes', () => {
    const { nodes } = sankeyGraph([flow(['jp', 'kddi', 'jp'], 5)], 'all');
    expect(nodes.map(({ id }) => id)).toEqual(['0:jp', '1:kddi', '2:jp']);
  });

  test('a node sums what flows through it, and is a floor if any part is', () => {
    const { nodes } = sankeyGraph(
      [flow(['us', 'amazon', 'jp'], 15), flow(['us', 'oracle', 'jp'], 8, 'AT_LEAST')],
      'all',
    );
    expect(nodes.map(({ name, sum }) => [name, sum?.value, sum?.comparator])).toEqual([
      ['US', 23, 'AT_LEAST'],
      ['AMAZON', 15, 'EXACT'],
      ['ORACLE', 8, 'AT_LEAST'],
      ['JP', 23, 'AT_LEAST'],
    ]);
  });

  test('where flows are not parts of one sum, only the right end and lone flows have one', () => {
    const { nodes } = sankeyGraph(
      [
        flow(['us', 'oracle', 'trust'], 8),
        flow(['us', 'oracle', 'growth'], 8),
        flow(['jp', 'kddi', 'trust'], 1),
      ],
      'ends',
    );
    expect(nodes.filter(({ sum }) => sum === null).map(({ name }) => name)).toEqual(['US', 'ORACLE']);
  });

  test('a part of all flows has no sums', () => {
    const { nodes } = sankeyGraph([flow(['us', 'oracle', 'jp'], 8)], 'none');
    expect(nodes.every(({ sum }) => sum === null)).toBe(true);
  });

  test('a flow of nothing has no place', () => {
    expect(sankeyGraph([flow(['us', 'arm', 'mu'], 0)], 'all')).toEqual({ flows: [], nodes: [] });
  });

  test('what is not known is a node like others', () => {
    const { nodes } = sankeyGraph([flow(['unknown', 'unknown', 'jp'], 3)], 'all');
    expect(nodes.map(({ id }) => id)).toEqual(['0:unknown', '1:unknown', '2:jp']);
  });

  test('everything that begins in one country has its colour', () => {
    const { nodes } = sankeyGraph([flow(['us', 'oracle', 'jp'], 8), flow(['jp', 'kddi', 'jp'], 1)], 'all');
    expect(nodes.slice(0, 4).map(({ name, hue }) => [name, hue])).toEqual([
      ['US', 0],
      ['JP', 1],
      ['ORACLE', 0],
      ['KDDI', 1],
    ]);
  });
});
