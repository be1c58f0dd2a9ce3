import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { type PathLinks, pathLinks } from '../../src/shapes/paths.ts';
import { listOf, textOf } from '../../src/store/cell.ts';
import { ask } from '../support/ask.ts';
import { type Filling, fill } from '../support/fill.ts';
import { recordingStore } from '../support/recording-store.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';
import { toy } from '../support/toy-ontology.ts';

const schema = buildSchema(toy, defaultLimits);
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

const tangled = [
  ...Array.from({ length: 25 }, (_, n) => `maker/m${n}`),
  ...Array.from({ length: 15 }, (_, n) => `widget/w${n}`),
];
const nameOf = (id: string): string => `The ${id}`;

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

const all: PathLinks = {
  types: ['MADE_BY', 'TAUGHT_BY'],
  most: 10,
  everyClaim: false,
  degreeMost: 10,
  columns: [],
};

describe.each(storesUnderTest())('links that paths follow on $name', ({ open }) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await open(toy);
    await fill(under.store, few, toy);
    await fill(under.store, tangle(), toy);
  });
  afterAll(() => under.destroy());

  /** What was read: ids of nodes, each with the other ends of its links, and how many links the ends have. */
  async function read(
    from: readonly string[],
    page: Partial<PathLinks>,
    ahead: number,
    to: readonly string[] = [],
    metOnly = false,
  ) {
    const asked = pathLinks({ from, to }, { ...all, ...page }, { ahead, metOnly });
    const rows = await under.store.read(asked, soon());
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

  const nodesOf = (data: unknown) =>
    Object.values(data as Record<string, { nodes: { id: string; name: string }[] }[]>)
      .flat()
      .flatMap(({ nodes }) => nodes);

  const chain = (readAhead: number) => {
    const recording = recordingStore(under.store);
    const limits = { ...defaultLimits, pathReadAhead: readAhead };
    const text = '{ paths(from: "maker/chain1", to: "maker/chain5") { length } }';
    return ask({ schema, ontology: toy, store: recording.store, limits }, text).then(({ data }) => ({
      data,
      names: recording.statements.map(({ name }) => name),
    }));
  };

  test('four steps are found by one statement, and by two where the next links are one too many', async () => {
    const data = { paths: [{ length: 4 }] };
    expect(await chain(4)).toEqual({ data, names: ['pathLinks'] });
    expect(await chain(3)).toEqual({ data, names: ['pathLinks', 'pathLinks'] });
  });

  test('paths and their bounds are the same whatever is read ahead, with no more statements', async () => {
    const anyQuestion = fc.record({
      from: fc.constantFrom(...tangled),
      to: fc.constantFrom(...tangled),
      maxHops: fc.integer({ min: 1, max: 6 }),
      first: fc.integer({ min: 1, max: 8 }),
      throughHubs: fc.boolean(),
      twice: fc.boolean(),
    });
    const anyLimits = fc.record({
      pathHubLinks: fc.integer({ min: 1, max: 20 }),
      pathFanOut: fc.integer({ min: 1, max: 20 }),
      pathLinksMax: fc.integer({ min: 1, max: 200 }),
    });
    const anyAhead = fc.constantFrom(1, 5, 20, 60, 10_000);
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyLimits, anyAhead, async (question, limits, pathReadAhead) => {
        const { from, to, maxHops, first, throughHubs, twice } = question;
        const paths = (end: string, hops: number) =>
          `paths(from: "${from}", to: "${end}", maxHops: ${hops}, first: ${first}, throughHubs: ${throughHubs}) { bounds nodes { id name } }`;
        const text = `{ ${paths(to, maxHops)} ${twice ? `other: ${paths('maker/m0', 2)}` : ''} }`;
        const answerOf = async (ahead: number) => {
          const recording = recordingStore(under.store);
          const setting = { ...defaultLimits, ...limits, pathReadAhead: ahead };
          const answer = await ask({ schema, ontology: toy, store: recording.store, limits: setting }, text);
          const links = recording.statements.filter(({ name }) => name === 'pathLinks').length;
          return { answer, statements: recording.statements.length, links };
        };
        const [without, with_] = [await answerOf(0), await answerOf(pathReadAhead)];
        expect(without.answer.errors).toBeUndefined();
        expect(with_.answer).toEqual(without.answer);
        for (const { id, name } of nodesOf(with_.answer.data)) expect(name).toBe(nameOf(id));
        // Where links of an end were left out, the search may ask once more who is a hub.
        const cut = JSON.stringify(without.answer).includes('FAN_OUT');
        const levels = Math.ceil(maxHops / 2) + (cut ? 1 : 0) + (twice ? 2 : 0);
        expect(Math.max(without.links, with_.links)).toBeLessThanOrEqual(levels);
        // Two searches that end together share the statement for their nodes.
        if (!twice) expect(with_.statements).toBeLessThanOrEqual(without.statements);
      }),
      { numRuns: 100 },
    );
  });
});
