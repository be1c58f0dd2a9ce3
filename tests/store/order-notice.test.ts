import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { importInto } from '../support/imports.ts';
import { recordingStore } from '../support/recording-store.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

const schema = buildSchema(graph, defaultLimits);
const files = scratchFiles();
afterAll(() => files.remove());

const said = { source: 'source/paper' };
const of = (name: string, about: string, value: string) => ({
  ...said,
  subject: `investment/${name}`,
  about,
  value,
});
const rows = files.write('rows.jsonl', [
  { source: { id: 'source/paper', title: 'T', published: '2024-05-01' } },
  of('small', 'amount', '5 USD'),
  of('large', 'amount', '2980000000 EUR'),
  of('silent', 'hosts', 'country/jp'),
  of('large', 'hosts', 'country/jp'),
]);

describe.each(storesUnderTest())('an order by money on $name', ({ open }) => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await open();
    await importInto(under.store, [rows]);
  });
  afterAll(() => under.destroy());

  async function told(text: string) {
    const recording = recordingStore(under.store);
    const { extensions, errors } = await ask({ schema, ontology: graph, store: recording.store }, text);
    expect(errors).toBeUndefined();
    return { notices: extensions?.notices, statements: recording.statements.map(({ name }) => name).sort() };
  }
  const order = 'orderBy: [{ field: AMOUNT, direction: DESC }], first: 1';

  test('tells how many come last, where the list is counted, with one statement more', async () => {
    expect(await told(`{ all: investments(${order}) { totalCount nodes { id } } }`)).toEqual({
      notices: [
        {
          path: 'all',
          message:
            'Ordered by amount, those without a rate of exchange of their time (1) and those without amount (1) come last in either direction.',
        },
      ],
      statements: ['countOf', 'listOfKind', 'sumsOf'],
    });
  });

  test('tells of those without a rate where nobody counts the list', async () => {
    expect(await told(`{ investments(${order}) { nodes { id } } }`)).toEqual({
      notices: [
        {
          path: 'investments',
          message:
            'Ordered by amount, those without a rate of exchange of their time (1) come last in either direction.',
        },
      ],
      statements: ['countOf', 'countOf', 'listOfKind'],
    });
  });

  test.each([
    ['where: { amount: { gte: 1 } }', '{ totalCount }', 'countOf'],
    [
      'where: { OR: [{ status: { eq: ANNOUNCED } }, { NOT: { amount: { lt: 1 } } }] }',
      '{ totalCount }',
      'countOf',
    ],
  ])('tells of those that a filter in dollars leaves out: %s', async (where, selection, statement) => {
    expect(await told(`{ investments(${where}) ${selection} }`)).toEqual({
      notices: [
        {
          path: 'investments',
          message:
            'Filtered by amount in US dollars: of all investments, those without a rate of exchange of their time (1) are left out, whatever they are worth.',
        },
      ],
      statements: [statement, 'countOf', 'countOf'],
    });
  });

  test('tells nothing of a filter in the currency of the amounts', async () => {
    const where = 'where: { amount: { said: { currency: "EUR", gte: 1 } } }';
    expect(await told(`{ investments(${where}) { totalCount } }`)).toEqual({
      notices: undefined,
      statements: ['countOf'],
    });
  });

  test('tells it once, however many fields come to it', async () => {
    const { notices } = await told(`{ investments(${order}) { nodes { id } pageInfo { hasNextPage } } }`);
    expect(notices).toHaveLength(1);
  });

  test('tells of those without a rate where the filter names a node', async () => {
    const where = 'where: { hosts: { some: { id: { eq: "country/jp" } } } }';
    expect(await told(`{ investments(${where}, ${order}) { nodes { id } } }`)).toEqual({
      notices: [
        {
          path: 'investments',
          message:
            'Ordered by amount, those without a rate of exchange of their time (1) come last in either direction.',
        },
      ],
      statements: ['listOfKind', 'sumsOf'],
    });
  });

  test.each([
    ['no page is shown', `{ investments(${order}) { totalCount } }`, ['countOf']],
    [
      'it is ordered by something else',
      '{ investments(orderBy: [{ field: ID }], first: 1) { totalCount nodes { id } } }',
      ['countOf', 'listOfKind'],
    ],
    [
      'nothing comes last',
      `{ investments(where: { amount: { said: { currency: "USD", gte: 1 } } }, ${order}) { totalCount nodes { id } } }`,
      ['countOf', 'listOfKind', 'sumsOf'],
    ],
    [
      'nothing comes last, and nobody counts the list',
      `{ investments(where: { amount: { said: { currency: "USD", gte: 1 } } }, ${order}) { nodes { id } } }`,
      ['countOf', 'countOf', 'listOfKind'],
    ],
  ])('tells nothing where %s', async (_, text, statements) => {
    expect(await told(text)).toEqual({ notices: undefined, statements });
  });
});
