import { describe, expect, test } from 'vitest';
import { layoutNeighbours } from '../../../explorer/src/pictures/neighbours-layout.ts';
import { pickNeighbours } from '../../../explorer/src/views/entity/pick-neighbours.ts';

const page = (link: string, total: number, ...ids: string[]) => ({
  link,
  total,
  nodes: ids.map((id) => ({ id, kind: 'COMPANY', name: id })),
});

describe('neighbours of a picture', () => {
  test('come from every link in turn, so that no link crowds out the others', () => {
    const { picked } = pickNeighbours(
      [page('companies', 900, 'a', 'b', 'c', 'd'), page('policies', 1, 'p')],
      3,
    );
    expect(picked.map(({ id }) => id)).toEqual(['a', 'b', 'p']);
  });

  test('are grouped by link, each once, with every link that leads to it', () => {
    const { picked } = pickNeighbours(
      [page('owns', 1, 'a'), page('sectors', 1, 's'), page('officers', 1, 'a')],
      9,
    );
    expect(picked.map(({ id, links }) => [id, links])).toEqual([
      ['a', ['owns', 'officers']],
      ['s', ['sectors']],
    ]);
  });

  test('are as many as fit, and the links that are left out are counted', () => {
    expect(pickNeighbours([page('companies', 900, 'a', 'b')], 1).more).toBe(899);
    expect(pickNeighbours([page('companies', 2, 'a', 'b')], 16).more).toBe(0);
    expect(pickNeighbours([], 16)).toEqual({ picked: [], more: 0 });
  });
});

describe.each([320, 480, 900])('the ring of neighbours in a width of %i', (width) => {
  test.each([1, 2, 5, 16])('keeps %i of them apart, inside, with room for their names', (count) => {
    const { spots, height } = layoutNeighbours(count, width);
    expect(spots).toHaveLength(count);
    for (const side of ['left', 'right']) {
      const rows = spots.filter((spot) => spot.side === side).map(({ y }) => y);
      const gaps = rows
        .sort((a, b) => a - b)
        .map((y, i, all) => (i === 0 ? Number.POSITIVE_INFINITY : y - (all[i - 1] ?? 0)));
      for (const between of gaps) expect(between).toBeGreaterThanOrEqual(40);
    }
    for (const { x, y, room } of spots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
      expect(room).toBeGreaterThan(60);
    }
  });
});
