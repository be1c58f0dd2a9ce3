import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/resolver/pairs/blocks.ts';
import { compared } from '../../support/compared.ts';

const pairs = (entities: Parameters<typeof blocksOf>[0], most: number) => {
  const blocks = blocksOf(entities, most);
  return entities.flatMap(({ id }, place) => blocks.after(place).map((at) => [id, entities[at]?.id]));
};

test('what shares a word of a name or an identifier is compared once, and nothing else', () => {
  const [a, b, c, d] = [
    compared('company/a', { names: ['Oracle', 'Oracle Systems'] }),
    compared('company/b', { names: ['Oracle Systems'] }),
    compared('company/c', { names: ['Widget'], identifiers: { LEI: ['LEI:1'] } }),
    compared('company/d', { identifiers: { LEI: ['LEI:1'] } }),
  ];
  expect(pairs([a, b, c, d], 10)).toEqual([
    ['company/a', 'company/b'],
    ['company/c', 'company/d'],
  ]);
});

test('a key that too many share is dropped and told, with how many they are', () => {
  const firms = ['a', 'b', 'c'].map((id) => compared(`company/${id}`, { names: [`Japan ${id}x`] }));
  expect(pairs(firms, 3)).toHaveLength(3);
  expect(pairs(firms, 2)).toEqual([]);
  expect(blocksOf(firms, 2).dropped).toEqual([{ key: 'japan', entities: 3 }]);
});

test('a hundred thousand names are put into blocks within seconds', () => {
  const firms = Array.from({ length: 100_000 }, (_, i) =>
    compared(`company/${i}`, { names: [`Firm ${i % 50_000} of Japan`] }),
  );
  const started = Date.now();
  const blocks = blocksOf(firms, 100);
  let found = 0;
  for (const place of firms.keys()) found += blocks.after(place).length;
  expect(found).toBe(50_000);
  expect(Date.now() - started).toBeLessThan(20_000);
});
