import { describe, expect, test } from 'vitest';
import { type PathLinks, pathLinks } from '../../src/shapes/paths.ts';
import { listOf, textOf } from '../../src/store/cell.ts';
import { storeOfLinks } from '../support/path-links.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const all: PathLinks = {
  types: ['MADE_BY', 'TAUGHT_BY'],
  most: 10,
  everyClaim: false,
  degreeMost: 10,
  columns: [],
};

describe.each(storesUnderTest())('links that paths follow on $name', ({ open }) => {
  const store = storeOfLinks(open);

  /** What was read: ids of nodes, each with the other ends of its links, and how many links the ends have. */
  async function read(
    from: readonly string[],
    page: Partial<PathLinks>,
    ahead: number,
    to: readonly string[] = [],
    metOnly = false,
  ) {
    const asked = pathLinks({ from, to }, { ...all, ...page }, { ahead, metOnly });
    const rows = await store().read(asked, soon());
    expect(rows).toHaveLength(1);
    const pairs = (cell: (typeof rows)[number][string] | undefined) =>
      listOf(cell).map((pair) => [textOf(listOf(pair)[0]), listOf(pair)[1]] as const);
    const links = Object.fromEntries(pairs(rows[0]?.links).map(([id, of]) => [id, listOf(of).map(listOf)]));
    const others = Object.entries(links).map(([id, of]) => [
      id,
      of.map(([, , other]) => textOf(other)).sort(),
    ]);
    return {
      links,
      others: Object.fromEntries(others),
      degrees: Object.fromEntries(pairs(rows[0]?.degrees).map(([id, degree]) => [id, degree])),
      nodes: Object.fromEntries(
        listOf(rows[0]?.nodes).map((cells) => [listOf(cells)[0], listOf(cells).slice(1)]),
      ),
    };
  }
  const nearA = { 'maker/a': ['maker/t', 'widget/big', 'widget/small'] };
  const beyondA = {
    'maker/t': ['maker/a', 'maker/b', 'maker/c'],
    'widget/big': ['maker/a', 'maker/p', 'maker/q'],
    'widget/small': ['maker/a'],
  };
  const degreesA = { 'maker/t': 3, 'widget/big': 3, 'widget/small': 1 };

  test('are read of each node that is there, with how many links each other end has', async () => {
    const { links, degrees } = await read(['maker/a', 'maker/alone', 'maker/none', 'maker/self'], {}, 0);
    expect(links).toEqual({
      'maker/a': [
        ['MADE_BY', 1, 'widget/big', ['claim/1', 'claim/2'], '014-1-1'],
        ['TAUGHT_BY', 0, 'maker/t', null, null],
        ['MADE_BY', 1, 'widget/small', ['claim/lost'], null],
      ],
      'maker/alone': [],
      'maker/self': [['TAUGHT_BY', 0, 'maker/self', null, null]],
    });
    expect(degrees).toEqual({ ...degreesA, 'maker/self': 1 });
  });

  test('come with every claim where it is asked for', async () => {
    const { links } = await read(['widget/big'], { types: ['MADE_BY'], everyClaim: true }, 0);
    expect(links['widget/big']?.[0]).toEqual([
      'MADE_BY',
      0,
      'maker/a',
      ['claim/1', 'claim/2'],
      [
        ['claim/1', '014-1-1', 'STATED', 0.9, '2020/2022', null],
        ['claim/2', '114-2-2', 'STATED', null, null, '2024-04-18'],
      ],
    ]);
    expect(links['widget/big']?.[1]).toEqual(['MADE_BY', 0, 'maker/p', [], []]);
  });

  test('of the next ones are read as well as long as they are few, all or none', async () => {
    const together = await read(['maker/a'], {}, 7);
    expect(together.others).toEqual({ ...nearA, ...beyondA });
    expect(together.degrees).toEqual({
      ...degreesA,
      ...{ 'maker/a': 3, 'maker/b': 1, 'maker/c': 1, 'maker/p': 1, 'maker/q': 1 },
    });
    const apart = await read(['maker/a'], {}, 6);
    expect([apart.others, apart.degrees]).toEqual([nearA, degreesA]);
  });

  test.each([
    ['have as many as are counted', { degreeMost: 3 }, 2],
    ['have as many as are read', { most: 3 }, 3],
  ])('are not read ahead of those that %s', async (_, page, most) => {
    const { others } = await read(['maker/a'], page, 1);
    expect(others).toEqual({ ...nearA, 'widget/small': beyondA['widget/small'] });
    const counted = await read(['maker/a'], { degreeMost: most }, 0);
    expect(counted.degrees['maker/t']).toBe(most);
  });

  test('of a node that was asked for are read once, and do not count as read ahead', async () => {
    const { others } = await read(['maker/a', 'maker/t'], {}, 6);
    expect(others).toMatchObject({ ...nearA, ...beyondA });
    expect(others).toHaveProperty(['maker/b'], ['maker/t']);
  });

  test.each([
    [
      'the nodes that are asked for',
      ['maker/a'],
      ['maker/p', 'maker/b'],
      0,
      { 'widget/big': 3, 'maker/t': 3 },
    ],
    ['nodes of which one is on both sides', ['maker/a'], ['maker/a', 'maker/b'], 0, degreesA],
    ['nodes of one side', ['maker/a', 'maker/b'], [], 0, {}],
    ['the next nodes', ['maker/b'], ['maker/p'], 20, { 'maker/t': 3, 'widget/big': 3, 'maker/a': 3 }],
    ['next nodes that are too many', ['maker/b'], ['maker/p'], 5, { 'maker/t': 3, 'widget/big': 3 }],
  ])('where only those are counted that both sides lead to: %s', async (_, from, to, ahead, expected) => {
    const { degrees } = await read(from, {}, ahead, to, true);
    expect(degrees).toEqual(expected);
  });

  test.each([
    ['nothing where nothing is read ahead', ['maker/p'], 0, {}],
    [
      'the next nodes where their links are read',
      [],
      7,
      { 'maker/a': ['A'], 'maker/t': [null], 'widget/big': ['Big'], 'widget/small': [null] },
    ],
    ['no next nodes that are too many', [], 6, { 'maker/a': ['A'] }],
    [
      'what both sides lead to by the next nodes',
      ['maker/b'],
      20,
      {
        ...{ 'maker/a': ['A'], 'maker/b': [null], 'maker/c': [null] },
        ...{ 'maker/t': [null], 'widget/big': ['Big'], 'widget/small': [null] },
      },
    ],
  ])('come with columns of nodes: %s', async (_, to, ahead, expected) => {
    for (const metOnly of [false, true]) {
      const { nodes } = await read(['maker/a'], { columns: ['namesShown'] }, ahead, to, metOnly);
      expect(nodes).toEqual(expected);
    }
  });
});
