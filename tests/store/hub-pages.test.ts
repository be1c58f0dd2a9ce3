import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { statement } from '../../src/cypher/statement.ts';
import { buildSchema } from '../../src/graphql/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { prepareStore } from '../../src/importer/prepare-store.ts';
import { StoreTimeout } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { dbHits } from '../support/db-hits.ts';
import { recordingStore } from '../support/recording-store.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

const hubLinks = 50;
const schema = buildSchema(graph, { ...defaultLimits, hubLinks });
const followed = buildSchema(graph, defaultLimits);
/** Asks at every node, and meets no hub. */
const asking = buildSchema(graph, { ...defaultLimits, hubLinks: 1_000_000 });

/** Of every ten investments the hub has eight, the other country two, and one of each of them; some have no amount. */
const makeInvestments = (from: number, to: number) =>
  statement(
    'makeInvestments',
    `UNWIND range($from, $to - 1) AS n
     CREATE (i:Entity:Investment {id: 'investment/' + toString(10000 + n * 7 % 10000), status: CASE n % 5 WHEN 0 THEN 'UNDERWAY' ELSE 'ANNOUNCED' END,
       amountUsdCents: CASE WHEN n % 4 = 3 THEN null ELSE n * 31 % 97 * 100 END})
     WITH i, n MATCH (c:Country {id: CASE WHEN n % 10 < 8 THEN 'country/hub' ELSE 'country/other' END})
     CREATE (i)-[:HOSTED_BY {claims: ['claim/' + toString(n)]}]->(c)`,
    { from, to },
  );
const makeCountries = statement(
  'makeCountries',
  "UNWIND ['hub', 'other', 'none'] AS name CREATE (:Entity:Country {id: 'country/' + name})",
  {},
);

const pages = fc.record({
  country: fc.constantFrom('hub', 'other', 'none'),
  orderBy: fc.constantFrom(
    '',
    'orderBy: [{field: AMOUNT, direction: DESC}], ',
    'orderBy: [{field: AMOUNT}, {field: ID, direction: DESC}], ',
    'orderBy: [{field: STATUS}, {field: AMOUNT}], ',
  ),
  where: fc.constantFrom(
    '',
    'where: {status: {eq: UNDERWAY}}, ',
    'where: {hosts: {some: {id: {eq: "country/other"}}}}, ',
  ),
  side: fc.constantFrom('first', 'last'),
  size: fc.integer({ min: 1, max: 60 }),
  below: fc.constantFrom(
    'nodes { id }',
    'edges { claims { id } node { id hosts(first: 1) { edges { node { id investments(first: 2) { nodes { id } } name policies { nodes { id } } } } } } }',
  ),
});

describe.each(storesUnderTest())('a page of what a hub leads to on $name', ({ name, open }) => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await open();
    await prepareStore(under.store, graph, soon());
    await under.store.write(async (transaction) => {
      await transaction.run(makeCountries);
      await transaction.run(makeInvestments(0, 400));
    }, soon());
  }, 120_000);
  afterAll(() => under.destroy());

  const answer = (by: typeof schema, text: string, store = under.store) =>
    ask({ schema: by, ontology: graph, store }, text);

  test('is the one that following all of its links gives, and so is the next', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(pages, async ({ country, orderBy, where, side, size, below }) => {
        const text = (cursor: string) =>
          `{ country(id: "country/${country}") { investments(${where}${orderBy}${side}: ${size}${cursor}) { ${below} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
        const page = await answer(schema, text(''));
        expect(page).toEqual(await answer(followed, text('')));
        expect(page).toEqual(await answer(asking, text('')));
        expect(page).not.toHaveProperty('errors');
        const { startCursor, endCursor } = (page.data as never as Answer).country.investments.pageInfo;
        const cursor = side === 'first' ? endCursor : startCursor;
        if (cursor === null) return;
        const turned = text(`, ${side === 'first' ? 'after' : 'before'}: "${cursor}"`);
        expect(await answer(schema, turned)).toEqual(await answer(followed, turned));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test.runIf(name === 'neo4j')('reads no more when the hub grows, nor where there is none', async () => {
    const address = inject('neo4j');
    if (address === null) throw new Error('There is no Neo4j.');
    const { store, statements, forget } = recordingStore(under.store);
    const hits = async (by: typeof schema, country: string) => {
      forget();
      await answer(
        by,
        `{ country(id: "country/${country}") { investments(first: 5, orderBy: [{field: AMOUNT, direction: DESC}]) { nodes { id } } } }`,
        store,
      );
      return (await dbHits(address, [...statements])).reduce((sum, one) => sum + one, 0);
    };
    const [before, all] = [await hits(schema, 'hub'), await hits(followed, 'hub')];
    expect(before).toBeLessThan(all / 5);
    await under.store.write((transaction) => transaction.run(makeInvestments(400, 800)), soon());
    expect(await hits(schema, 'hub')).toBeLessThan(before * 1.3);
    expect(await hits(followed, 'hub')).toBeGreaterThan(all * 1.8);
    // At the edge of the limit: 160 links are a hub where 159 make one.
    const at = async (links: number) => {
      const fresh = buildSchema(graph, { ...defaultLimits, hubLinks: links });
      await hits(fresh, 'other');
      return hits(fresh, 'other');
    };
    expect(await at(159)).toBeLessThan((await at(160)) / 2);
  });

  test.each([
    ['in the statement of its node', defaultLimits.planRows],
    ['in a statement of its own', 0],
  ])('is read from the index once a hub was met, %s', async (_, planRows) => {
    const { store, statements, forget } = recordingStore(under.store);
    const fresh = buildSchema(graph, { ...defaultLimits, hubLinks, planRows });
    const waysOf = async (country: string) => {
      forget();
      await answer(
        fresh,
        `{ country(id: "country/${country}") { investments(first: 5) { nodes { id } } } }`,
        store,
      );
      const text = statements.map((sent) => sent.text).join('\n');
      return { asks: text.includes('> $h1hub] AS cells'), reads: text.includes('LIMIT $h1hub') };
    };
    expect(await waysOf('none')).toEqual({ asks: true, reads: false });
    expect(await waysOf('hub')).toEqual({ asks: true, reads: false });
    expect(await waysOf('hub')).toEqual({ asks: false, reads: true });
    expect(await waysOf('none')).toEqual({ asks: false, reads: true });
  });

  test.each([
    [
      'of its node',
      'country(id: "country/none") { investments(first: 5) { nodes { id } } }',
      defaultLimits.planRows,
    ],
    ['of its own', 'country(id: "country/hub") { investments(first: 5) { nodes { id } } }', 0],
    [
      'of a list',
      'countries(first: 5) { nodes { id investments(first: 5) { nodes { id } } } }',
      defaultLimits.planRows,
    ],
  ])('is read from the index once a statement %s was not let finish', async (_, query, planRows) => {
    const { store, statements, forget } = recordingStore(under.store);
    const fresh = buildSchema(graph, { ...defaultLimits, hubLinks: 1_000_000, planRows });
    const follows = (text: string) => text.includes('$h1hub');
    const slow: Store = {
      ...store,
      read: (sent, options) =>
        follows(sent.text) ? Promise.reject(new StoreTimeout('the time is up')) : store.read(sent, options),
    };
    expect(await answer(fresh, `{ ${query} }`, slow)).toHaveProperty('errors');
    forget();
    expect(await answer(fresh, `{ ${query} }`, store)).not.toHaveProperty('errors');
    expect(statements.map(({ text }) => text).join()).toContain('LIMIT $h1hub');
  });
});

interface Answer {
  readonly country: {
    readonly investments: {
      readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
    };
  };
}
