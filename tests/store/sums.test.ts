import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits, type Limits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { costsOf } from '../support/cost-of.ts';
import { decimalText as text } from '../support/decimal-text.ts';
import { fill } from '../support/fill.ts';
import { fillHost } from '../support/fill-host.ts';
import { type RecordingStore, recordingStore } from '../support/recording-store.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

const schema = buildSchema(graph, defaultLimits);

/** Numbers that no float adds up rightly, and sums past 64 bits. */
const decimals = fc.sample(
  fc
    .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat({ max: 9 }))
    .map(([digits, scale]) => [digits, scale] as const),
  { numRuns: 60, seed: 7 },
);
const huge = [2n ** 63n - 1n, 2n ** 63n - 1n, -(2n ** 62n), -3n, 5n];

describe.each(storesUnderTest())('sums on $name', ({ name, open }) => {
  let under: StoreUnderTest;
  let recording: RecordingStore;

  const answer = async (source: string, limits: Limits = defaultLimits) => {
    recording.forget();
    return ask({ schema, ontology: graph, store: recording.store, limits }, source);
  };

  beforeAll(async () => {
    under = await open();
    recording = recordingStore(under.store);
    await fillHost(under.store, 'jp', 20);
    const won = { amountValue: '1', amountCurrency: 'KRW' };
    await fill(under.store, {
      entities: [
        ...huge.map((cents, i) => ({ id: `subsidy/${i}`, ...won, amountUsdCents: cents })),
        { id: 'subsidy/none', ...won },
        ...decimals.map(([d, s], i) => ({
          id: `observation/${i}`,
          value: text(d, s),
          valueNumber: Number(text(d, s)),
        })),
      ],
    });
  });
  afterAll(() => under.destroy());

  test('of decimals lose no digit', async () => {
    const { data } = await answer('{ observations { aggregate { value { count sum min max } } } }');
    const scaled = decimals.map(([digits, scale]) => digits * 10n ** BigInt(9 - scale));
    const [least, ...rest] = [...scaled].sort((a, b) => (a < b ? -1 : 1));
    const sum = scaled.reduce((total, one) => total + one, 0n);
    expect(data).toEqual({
      observations: {
        aggregate: {
          value: { count: 60, sum: text(sum, 9), min: text(least ?? 0n, 9), max: text(rest.at(-1) ?? 0n, 9) },
        },
      },
    });
  });

  test('of cents may leave 64 bits', async () => {
    const { data } = await answer(
      '{ subsidies { aggregate { amount { count withoutRate sum min max average } } } }',
    );
    const sum = huge.reduce((total, cents) => total + cents, 0n);
    expect(data).toEqual({
      subsidies: {
        aggregate: {
          amount: {
            count: 5,
            withoutRate: 1,
            sum: text(sum, 2),
            min: text(-(2n ** 62n), 2),
            max: text(2n ** 63n - 1n, 2),
            average: text((sum + 2n) / 5n, 2),
          },
        },
      },
    });
  });

  const toJapan = 'where: { hosts: { some: { id: { eq: "country/jp" } } } }';

  test('of flows leave out parts and what was cancelled', async () => {
    const { data } = await answer(
      `{ whoInvests(${toJapan}, groupBy: [INVESTOR]) { addsUp nodes { keys { value } total count leftOut { reason count total } } ungrouped { total count } } }`,
    );
    // Investments of 1 to 20 dollars: those of 1, 8 and 15 are cancelled, that of 2 is a part of another.
    const flow = (company: number, total: string, count: number, ...leftOut: object[]) => ({
      keys: [{ value: `company/jp-${company}` }],
      total,
      count,
      leftOut,
    });
    expect(data).toEqual({
      whoInvests: {
        addsUp: true,
        nodes: [
          flow(3, '46', 4),
          flow(1, '36', 3, { reason: 'COMPONENT', count: 1, total: '2' }),
          flow(4, '35', 3, { reason: 'CANCELLED', count: 1, total: '15' }),
          flow(2, '34', 3, { reason: 'CANCELLED', count: 1, total: '8' }),
          flow(0, '33', 3, { reason: 'CANCELLED', count: 1, total: '1' }),
        ],
        ungrouped: { total: '184', count: 16 },
      },
    });
  });

  test('of flows page on without a gap, and refuse the cursor of another sum', async () => {
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 3; page++) {
      const { data } = await answer(
        `{ whoInvests(${toJapan}, groupBy: [INVESTOR], first: 2${after}) { nodes { keys { value } investments(first: 1) { nodes { id } pageInfo { endCursor } } } pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
      );
      const { nodes, pageInfo } = (data as unknown as FlowPage).whoInvests;
      seen.push(...nodes.map(({ keys }) => keys[0]?.value ?? ''));
      after = `, after: "${pageInfo.endCursor}"`;
      expect(pageInfo).toMatchObject({ hasNextPage: page < 2, hasPreviousPage: page > 0 });
    }
    expect(seen).toEqual([3, 1, 4, 2, 0].map((n) => `company/jp-${n}`));
    for (const other of [
      `${toJapan}, groupBy: [HOST]`,
      `${toJapan}, groupBy: [INVESTOR], currency: "KRW"`,
      `${toJapan}, groupBy: [INVESTOR], joint: WHOLE`,
      'groupBy: [INVESTOR]',
    ]) {
      const { errors } = await answer(`{ whoInvests(${other}${after}) { totalCount } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });

  test('of one flow page through its investments, and refuse the cursor of another sum', async () => {
    const page = async (asked: string, after = '') => {
      const { data, errors } = await answer(
        `{ whoInvests(${asked}, first: 1) { nodes { investments(first: 1${after}) { nodes { id } pageInfo { endCursor } } } } }`,
      );
      return { errors, ...(data as unknown as FlowPage | null)?.whoInvests?.nodes[0]?.investments };
    };
    const first = await page(`${toJapan}, groupBy: [HOST]`);
    const after = `, after: "${first.pageInfo?.endCursor}"`;
    const second = await page(`${toJapan}, groupBy: [HOST]`, after);
    expect([first, second].map(({ nodes }) => nodes?.[0]?.id)).toEqual([
      'investment/jp-0019',
      'investment/jp-0018',
    ]);
    for (const other of [`${toJapan}, groupBy: [HOST], currency: "JPY"`, 'groupBy: [HOST]'])
      expect((await page(other, after)).errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  test('of flows take as many investments and memberships as the limits say, and no more', async () => {
    const by = `{ whoInvests(${toJapan}, groupBy: [INVESTOR, HOST]) { ungrouped { count } } }`;
    const at = (flowInvestments: number, flowMemberships: number) =>
      answer(by, { ...defaultLimits, flowInvestments, flowMemberships });
    expect((await at(20, 20)).errors).toBeUndefined();
    expect((await at(19, 20)).errors?.[0]).toMatchObject({
      message: expect.stringContaining('at most 19 investments'),
      extensions: { code: 'TOO_EXPENSIVE' },
    });
    expect((await at(20, 19)).errors?.[0]).toMatchObject({
      message: expect.stringContaining('20 group memberships, and at most 19'),
      extensions: { code: 'TOO_EXPENSIVE' },
    });
  });

  test('outside the store take as many values as the limit says, and no more', async () => {
    const decimal = '{ observations { aggregate { value { count } } } }';
    const yen = '{ countries { nodes { investments { aggregate { amount(currency: "JPY") { count } } } } } }';
    const at = (source: string, aggregateValues: number) =>
      answer(source, { ...defaultLimits, aggregateValues });
    const different = new Set(decimals.map(([d, s]) => text(d, s))).size;
    expect((await at(decimal, different)).errors).toBeUndefined();
    expect((await at(yen, 20)).errors).toBeUndefined();
    for (const [source, most] of [
      [decimal, different - 1],
      [yen, 19],
    ] as const)
      expect((await at(source, most)).errors?.[0]?.extensions.code).toBe('TOO_EXPENSIVE');
  });

  test('stay what they are and cost no more when the data around them doubles', async () => {
    const operation = `{
      whoInvests(${toJapan}, groupBy: [INVESTOR, HOST, MOTIVE, POLICY, SECTOR, INVESTOR_COUNTRY]) { nodes { total leftOut { count } } }
      country(id: "country/jp") { investments(first: 1) { aggregate {
        count amount { sum } yen: amount(currency: "JPY") { withoutRate } facets(by: STATUS) { count } investors: facets(by: INVESTORS) { count }
      } } }
    }`;
    const cost = async () => {
      const { data, errors } = await answer(operation);
      expect(errors).toBeUndefined();
      const neo4j = name === 'neo4j' ? inject('neo4j') : null;
      return { data, read: await costsOf(under.store, neo4j, [...recording.statements]) };
    };
    await fillHost(under.store, 'kr', 300);
    const before = await cost();
    await fillHost(under.store, 'fr', 600);
    const after = await cost();
    expect(after.data).toEqual(before.data);
    expect(after.read.map(({ name: sent, rows }) => [sent, rows])).toEqual(
      before.read.map(({ name: sent, rows }) => [sent, rows]),
    );
    after.read.forEach(({ name: sent, hits }, i) => {
      const was = before.read[i]?.hits ?? 0;
      // docs/decisions/0007: a filter of a whole kind reads the kind, and what hangs on one node reads that node.
      if (readsTheKind.has(sent)) expect(hits).toBeLessThanOrEqual(was * 3);
      else expect([sent, hits]).toEqual([sent, was]);
    });
  });
});

/** Of a filter of a whole kind, and, where its statistics make Neo4j think that cheaper, of facets of what hangs on a node. */
const readsTheKind = new Set(['flowParts', 'facetsOf']);

interface FlowPage {
  readonly whoInvests: {
    readonly nodes: readonly {
      readonly keys: readonly { readonly value: string }[];
      readonly investments: {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly endCursor: string };
      };
    }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}
