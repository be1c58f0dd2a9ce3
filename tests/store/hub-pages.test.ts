import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import type { Fetch, HopFetch } from '../../src/shapes/fetch.ts';
import type { Statement } from '../../src/shapes/index.ts';
import { StoreTimeout } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { dbHits } from '../support/db-hits.ts';
import { type Filling, fill } from '../support/fill.ts';
import { recordingStore } from '../support/recording-store.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

const hubLinks = 50;
const schema = buildSchema(graph, { ...defaultLimits, hubLinks });
const followed = buildSchema(graph, { ...defaultLimits, hubLinks: Number.POSITIVE_INFINITY });
/** Asks at every node, and meets no hub. */
const asking = buildSchema(graph, { ...defaultLimits, hubLinks: 1_000_000 });

/** Of every ten investments the hub has eight, the other country two, and one of each of them; some have no amount. */
function investments(from: number, to: number): Filling {
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  const idOf = (n: number): string => `investment/${10_000 + ((n * 7) % 10_000)}`;
  return {
    entities: numbers.map((n) => ({
      id: idOf(n),
      status: n % 5 === 0 ? 'UNDERWAY' : 'ANNOUNCED',
      amountUsdCents: n % 4 === 3 ? null : ((n * 31) % 97) * 100,
    })),
    links: numbers.map((n) => ({
      from: idOf(n),
      field: 'hosts',
      to: n % 10 < 8 ? 'country/hub' : 'country/other',
      columns: { claims: [`claim/${n}`] },
    })),
  };
}
const countries: Filling = { entities: ['hub', 'other', 'none'].map((name) => ({ id: `country/${name}` })) };

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
    await fill(under.store, countries);
    await fill(under.store, investments(0, 400));
  });
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
    await fill(under.store, investments(400, 800));
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

  test.runIf(name === 'neo4j').each([
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
      const ways = waysAtHubs(statements);
      const text = statements.map((sent) => store.written(sent)).join('\n');
      expect({ asks: text.includes('> $h1hub] AS cells'), reads: text.includes('LIMIT $h1hub') }).toEqual(
        ways,
      );
      return ways;
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
    const slow: Store = {
      ...store,
      read: (sent, options) =>
        waysAtHubs([sent]).asks
          ? Promise.reject(new StoreTimeout('the time is up'))
          : store.read(sent, options),
    };
    expect(await answer(fresh, `{ ${query} }`, slow)).toHaveProperty('errors');
    forget();
    expect(await answer(fresh, `{ ${query} }`, store)).not.toHaveProperty('errors');
    expect(waysAtHubs(statements)).toEqual({ asks: false, reads: true });
    const text = statements.map((sent) => store.written(sent)).join();
    if (name === 'neo4j') expect(text).toContain('LIMIT $h1hub');
  });
});

interface Answer {
  readonly country: {
    readonly investments: {
      readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
    };
  };
}

/** What statements do about hubs: ask whether a node is one, or read its page from the index. */
function waysAtHubs(statements: readonly Statement[]): { readonly asks: boolean; readonly reads: boolean } {
  const hubs = statements.flatMap(({ args }) => ('fetch' in args ? hubsOf(args.fetch) : []));
  return {
    asks: hubs.some(({ report }) => report !== null),
    reads: hubs.some(({ report }) => report === null),
  };
}

const hubsOf = ({ hops }: Fetch): readonly NonNullable<HopFetch['hub']>[] =>
  hops.flatMap(({ hub, of }) => [...(hub === undefined ? [] : [hub]), ...hubsOf(of)]);
