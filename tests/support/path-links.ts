import { afterAll, beforeAll } from 'vitest';
import { type Filling, fill } from './fill.ts';
import type { StoreUnderTest, storesUnderTest } from './stores.ts';
import { toy } from './toy-ontology.ts';

const teaches = (from: string, to: string) => ({
  from: `maker/${from}`,
  field: 'teacher',
  to: `maker/${to}`,
});
const makes = (widget: string, maker: string, claims: readonly string[] = []) => ({
  from: `widget/${widget}`,
  field: 'makers',
  to: `maker/${maker}`,
  columns: { claims },
});

/** maker/a has two widgets and a teacher; these have 3, 1 and 3 links. Beside them a chain, and whoever teaches themselves. */
const few: Filling = {
  entities: [
    { id: 'maker/alone' },
    { id: 'maker/a', namesShown: 'A' },
    { id: 'widget/big', namesShown: 'Big' },
  ],
  links: [
    makes('big', 'a', ['claim/1', 'claim/2']),
    makes('big', 'p'),
    makes('big', 'q'),
    makes('small', 'a', ['claim/lost']),
    teaches('a', 't'),
    teaches('b', 't'),
    teaches('c', 't'),
    teaches('self', 'self'),
    ...['1-2', '2-3', '3-4', '4-5'].map((pair) => teaches(`chain${pair[0]}`, `chain${pair[2]}`)),
  ],
  claims: [
    ['claim/1', '014-1-1', { confidence: 0.9, valid: '2020/2022' }] as const,
    ['claim/2', '114-2-2', { published: '2024-04-18' }] as const,
  ].map(([id, strength, more]) => ({
    id,
    subject: 'widget/big',
    source: 'source/s',
    object: 'maker/a',
    columns: { strength, basis: 'STATED', ...more },
  })),
};

export const tangled = [
  ...Array.from({ length: 25 }, (_, n) => `maker/m${n}`),
  ...Array.from({ length: 15 }, (_, n) => `widget/w${n}`),
];
export const nameOf = (id: string): string => `The ${id}`;

/** Forty entities and links between them that follow no rule, the same in every run. */
function tangle(): Filling {
  let state = 7;
  const next = (n: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * n);
  };
  // The lower the number, the more links: the first few are hubs.
  const maker = (): string => `m${Math.floor(next(25) * (next(100) / 100))}`;
  const pairs = Array.from({ length: 70 }, () => makes(`w${next(15)}`, maker()));
  const made = [...new Map(pairs.map((link) => [`${link.from} ${link.to}`, link])).values()];
  const taught = Array.from({ length: 25 }, (_, n) => teaches(`m${n}`, maker()));
  return { entities: tangled.map((id) => ({ id, namesShown: nameOf(id) })), links: [...made, ...taught] };
}

/** A store that holds these links, for the tests of one suite. */
export function storeOfLinks(
  open: ReturnType<typeof storesUnderTest>[number]['open'],
): () => StoreUnderTest['store'] {
  let under: StoreUnderTest | undefined;
  beforeAll(async () => {
    under = await open(toy);
    await fill(under.store, few, toy);
    await fill(under.store, tangle(), toy);
  });
  afterAll(() => under?.destroy());
  return () => {
    if (under === undefined) throw new Error('No test has begun.');
    return under.store;
  };
}
