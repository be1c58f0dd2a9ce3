import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits, type Limits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { fillFlows } from '../support/fill-flows.ts';
import { smallTies, type Tied } from '../support/flow-parts.ts';
import { importInto } from '../support/imports.ts';
import { recordingStore } from '../support/recording-store.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

const schema = buildSchema(graph, defaultLimits);
const files = scratchFiles();
afterAll(() => files.remove());

const said = { source: 'source/paper' };
const deal = (name: string, amount: string | null, more: Readonly<Record<string, string>> = {}) =>
  Object.entries({ hosts: 'country/jp', ...(amount !== null && { amount }), ...more }).map(
    ([about, value]) => ({ ...said, subject: `investment/${name}`, about, value }),
  );
/** A whole, a part of it, a deal that is off, one in a currency without a rate and one of which nobody says how much. */
const rows = files.write('deals.jsonl', [
  { source: { id: 'source/paper', title: 'T', published: '2024-05-01' } },
  ...deal('whole', '1000000000 USD AT_LEAST'),
  ...deal('part', '100000000 USD', { componentOf: 'investment/whole' }),
  ...deal('off', '1000000000 USD', { status: 'CANCELLED' }),
  ...deal('kronor', '5 SEK ABOUT'),
  ...deal('silent', null),
]);

const once =
  'countedOnce { total currency count comparator leftOut { reason count total } investments { nodes { id } } }';

describe.each(storesUnderTest())('sums of lists of investments on $name', ({ open }) => {
  let under: StoreUnderTest | undefined;

  afterEach(async () => {
    await under?.destroy();
    under = undefined;
  });

  async function answered(text: string, limits: Limits = defaultLimits) {
    if (under === undefined) throw new Error('There is no store.');
    const recording = recordingStore(under.store);
    const { data, errors } = await ask({ schema, ontology: graph, store: recording.store, limits }, text);
    const names = recording.statements.map(({ name }) => name);
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors, names };
  }

  test('say what they count: whatever is there, or each once, as whoInvests does', async () => {
    under = await open();
    await importInto(under.store, [rows]);
    const { data, errors } = await answered(`{
      country(id: "country/jp") { investments { aggregate { ${once}
        amount { sum count withoutRate comparator leftOut { reason count total } }
        kronor: amount(currency: "SEK") { sum comparator leftOut { reason count } } } } }
      whoInvests(groupBy: [], where: { hosts: { some: { id: { eq: "country/jp" } } } }) { nodes { total currency count comparator leftOut { reason count total } investments { nodes { id } } } }
    }`);
    expect(errors).toBeUndefined();
    const { countedOnce, amount, kronor } = data.country.investments.aggregate;
    expect(countedOnce).toEqual(data.whoInvests.nodes[0]);
    expect(countedOnce).toEqual({
      total: '1000000000',
      currency: 'USD',
      count: 1,
      comparator: 'AT_LEAST',
      leftOut: [
        { reason: 'CANCELLED', count: 1, total: '1000000000' },
        { reason: 'COMPONENT', count: 1, total: '100000000' },
        { reason: 'NO_AMOUNT', count: 1, total: null },
        { reason: 'NO_RATE', count: 1, total: null },
      ],
      investments: { nodes: [{ id: 'investment/whole' }] },
    });
    expect(amount).toEqual({
      sum: '2100000000',
      count: 3,
      withoutRate: 1,
      comparator: 'AT_LEAST',
      leftOut: [
        { reason: 'NO_AMOUNT', count: 1, total: null },
        { reason: 'NO_RATE', count: 1, total: null },
      ],
    });
    expect(kronor).toEqual({
      sum: '5',
      comparator: 'ABOUT',
      leftOut: [
        { reason: 'NO_AMOUNT', count: 1 },
        { reason: 'NO_RATE', count: 3 },
      ],
    });
  });

  test('leave nothing out of nothing, and are exact then', async () => {
    under = await open();
    await importInto(under.store, [rows]);
    const { data } = await answered(`{
      country(id: "country/jp") { investments(where: { id: { eq: "investment/none" } }) { aggregate { ${once} amount { sum comparator leftOut { reason } } } } }
      investments(where: { id: { eq: "investment/none" } }) { aggregate { ${once} amount { sum comparator leftOut { reason } } } }
    }`);
    const nothing = {
      countedOnce: {
        total: '0',
        currency: 'USD',
        count: 0,
        comparator: 'EXACT',
        leftOut: [],
        investments: { nodes: [] },
      },
      amount: { sum: '0', comparator: 'EXACT', leftOut: [] },
    };
    expect(data).toEqual({
      country: { investments: { aggregate: nothing } },
      investments: { aggregate: nothing },
    });
  });

  test.each([1, 2])('agree with whoInvests on every list, of set %i', async (seed) => {
    under = await open();
    const ties = aSet(seed);
    await fillFlows(under.store, ties);
    const hosts = [...new Set(ties.flatMap(({ part }) => part.hosts))].sort();
    expect(hosts.length).toBeGreaterThan(1);
    const fields = hosts.map(
      (id, i) =>
        `f${i}: whoInvests(groupBy: [], where: { hosts: { some: { id: { eq: "${id}" } } } }) { nodes { total currency count comparator leftOut { reason count total } investments { nodes { id } } } }`,
    );
    const { data, errors } = await answered(`{
      countries(where: { investments: { some: {} } }, first: 100) { nodes { id investments { aggregate { ${once} } } } }
      investments { aggregate { ${once} } }
      all: whoInvests(groupBy: []) { nodes { total currency count comparator leftOut { reason count total } investments { nodes { id } } } }
      ${fields.join('\n')}
    }`);
    expect(errors).toBeUndefined();
    expect(data.investments.aggregate.countedOnce).toEqual(data.all.nodes[0]);
    const found = data.countries.nodes.map(
      (one: { id: string; investments: { aggregate: { countedOnce: unknown } } }) => [
        one.id,
        one.investments.aggregate.countedOnce,
      ],
    );
    expect(found).toEqual(hosts.map((id, i) => [id, data[`f${i}`].nodes[0]]));
  });

  test('cost two statements for all parents of a level', async () => {
    under = await open();
    await fillFlows(under.store, aSet(1));
    const asked = (first: number) =>
      answered(`{ countries(first: ${first}) { nodes { investments { aggregate { ${once} } } } } }`);
    const [few, many] = [await asked(1), await asked(100)];
    expect(few.names.filter((name) => ['flowParts', 'valuesOf'].includes(name)).sort()).toEqual([
      'flowParts',
      'valuesOf',
    ]);
    expect(many.names.filter((name) => ['flowParts', 'valuesOf'].includes(name))).toHaveLength(2);
  });

  test('are refused where there are more investments than may be summed at once, and not where there are as many', async () => {
    under = await open();
    await importInto(under.store, [rows]);
    const text = '{ country(id: "country/jp") { investments { aggregate { countedOnce { count } } } } }';
    expect((await answered(text, { ...defaultLimits, flowInvestments: 5 })).errors).toBeUndefined();
    const { errors = [] } = await answered(text, { ...defaultLimits, flowInvestments: 4 });
    expect(errors[0]?.extensions.code).toBe('TOO_EXPENSIVE');
  });
});

/** Eight investments, as the rules meet them. */
function aSet(seed: number): readonly Tied[] {
  const whole = smallTies.filter((ties) => ties.length === 8);
  return fc.sample(whole, { numRuns: 1, seed })[0] ?? [];
}
