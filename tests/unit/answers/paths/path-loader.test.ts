import { expect, test } from 'vitest';
import { pathLoader } from '../../../../src/answers/paths/path-loader.ts';
import { createOnce, type Read, type Reading } from '../../../../src/loaders/reading.ts';
import type { Statement } from '../../../../src/shapes/index.ts';
import type { PathLinks } from '../../../../src/shapes/paths.ts';
import type { Row } from '../../../../src/store/store.ts';

const page: PathLinks = { types: ['T'], most: 11, everyClaim: true, degreeMost: 4, columns: ['c'] };
const link = (other: string) => ['T', 0, other, null, []];

/** A loader over answers that are given in turn, and what it asked for. */
function loaderOver(...answers: readonly Row[]) {
  const asked: Statement['args'][] = [];
  const read = async ({ args }: Statement): Promise<readonly Row[]> => {
    const answer = answers[asked.push(args) - 1];
    return answer === undefined ? [] : [answer];
  };
  return { loader: pathLoader(readingBy(read), '', () => ({ page, readAhead: 9 })), asked };
}

const readingBy = (read: Read): Reading => ({ read, once: createOnce(), pace: () => undefined });

const ends = { ids: ['a', 'b'], from: ['a'], to: ['b'] };

test.each([
  [0, { ahead: 0, metOnly: true }],
  [1, { ahead: 9, metOnly: true }],
  [2, { ahead: 9, metOnly: true }],
  [3, { ahead: 9, metOnly: false }],
])('with %d hops left after a level', async (left, reach) => {
  const { loader, asked } = loaderOver({});
  await loader.links({ ...ends, left });
  expect(asked).toEqual([{ from: ['a'], to: ['b'], ...page, ...reach }]);
});

test('links that came along are not asked for again, and what meets them is counted whatever leads to it', async () => {
  const { loader, asked } = loaderOver(
    {
      links: [
        ['a', [link('x')]],
        ['b', []],
        ['x', [link('a')]],
      ],
      degrees: [['x', 1]],
    },
    { links: [['y', []]], degrees: [] },
  );
  expect(await loader.links({ ...ends, left: 2 })).toEqual([[link('x')], []]);
  const next = { ids: ['x', 'y'], from: ['x'], to: ['y'], left: 0 };
  expect(await loader.links(next)).toEqual([[link('a')], []]);
  expect(asked[1]).toMatchObject({ from: [], to: ['y'], ahead: 0, metOnly: false });
  expect(await loader.links({ ...next, ids: ['x'], to: [] })).toEqual([[link('a')]]);
  expect(asked).toHaveLength(2);
});

test('a node that came along has its columns, and no other is known', async () => {
  const { loader } = loaderOver({
    links: [['a', []]],
    degrees: [],
    nodes: [
      ['a', 'A'],
      ['x', null],
    ],
  });
  expect(loader.node('a')).toBeUndefined();
  await loader.links({ ...ends, left: 0 });
  expect(['a', 'x', 'b'].map(loader.node)).toEqual([{ id: 'a', c: 'A' }, { id: 'x', c: null }, undefined]);
});

test('a node that is not there has no links', async () => {
  const { loader } = loaderOver({ links: [['a', []]], degrees: [] });
  expect(await loader.links({ ...ends, left: 0 })).toEqual([[], null]);
});

test('without reading ahead, only the last level leaves nodes uncounted', async () => {
  const asked: Statement['args'][] = [];
  const read = async ({ args }: Statement): Promise<readonly Row[]> => {
    asked.push(args);
    return [];
  };
  await pathLoader(readingBy(read), '', () => ({ page, readAhead: 0 })).links({ ...ends, left: 2 });
  expect(asked).toMatchObject([{ ahead: 0, metOnly: false }]);
});

test('who was not counted is asked for once, and no more links than are counted come back', async () => {
  const { loader, asked } = loaderOver(
    { links: [['a', [link('x')]]], degrees: [['x', 2]] },
    { links: [['y', [link('a'), link('b'), link('c')]]], degrees: [] },
  );
  await loader.links({ ids: ['a'], from: ['a'], to: [], left: 0 });
  expect(await loader.degrees(['x'])).toEqual([2]);
  expect(asked).toHaveLength(1);
  expect(await Promise.all([loader.degrees(['y', 'x']), loader.degrees(['y'])])).toEqual([[3, 2], [3]]);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatchObject({ from: ['y'], to: [], most: 4, everyClaim: false, ahead: 0 });
});
