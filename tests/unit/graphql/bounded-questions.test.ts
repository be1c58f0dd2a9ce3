import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { defaultLimits, type Limits } from '../../../src/graphql/limits.ts';
import type { Store } from '../../../src/store/store.ts';
import { ask } from '../../support/ask.ts';
import { importInto } from '../../support/imports.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

type Row = Readonly<Record<string, unknown>>;
const claim = (subject: string, about: string, value: string, source = 'source/a'): Row => ({
  subject,
  about,
  value,
  source,
});

/** Five investments in one country, each with a reason, a date and a disputed status; and others elsewhere. */
function world(others: number): readonly Row[] {
  const one = (n: number, country: string): readonly Row[] => {
    const [investment, rationale] = [`investment/${country}-${n}`, `rationale/${country}-${n}`];
    return [
      claim(investment, 'hosts', `country/${country}`),
      claim(investment, 'announced', `2024-0${1 + (n % 9)}`),
      claim(investment, 'status', 'ANNOUNCED'),
      claim(investment, 'status', 'UNDERWAY', 'source/b'),
      claim(rationale, 'explains', investment),
      claim(rationale, 'explains', investment, 'source/b'),
      claim(rationale, 'basis', 'STATED'),
    ];
  };
  const many = (count: number, country: string) =>
    Array.from({ length: count }, (_, n) => one(n, country)).flat();
  return [
    { source: { id: 'source/a', title: 'A', published: '2024-02-02' } },
    { source: { id: 'source/b', title: 'B', published: '2024-01-01', derivedFrom: ['source/a'] } },
    ...many(5, 'aa'),
    ...many(others, 'zz'),
  ];
}

/** What an operation costs: each statement with the rows that it gave. */
function counting(inner: Store) {
  const costs: string[] = [];
  const store: Store = {
    ...inner,
    read: async (statement, options) => {
      const rows = await inner.read(statement, options);
      costs.push(`${statement.name} ${rows.length}`);
      return rows;
    },
  };
  return { store, costs };
}

async function stored(others: number): Promise<MemoryStore> {
  const memory = await memoryStore();
  await importInto(memory.store, [files.write(`world-${others}.jsonl`, world(others))]);
  return memory;
}

const questions = {
  'why of one':
    '{ why(id: "investment/aa-1") { cut reasons { basis explains { id } claims { text } corroboration { documents independentOrigins } } } }',
  'why of a country': '{ why(id: "country/aa") { cut reasons { basis motives { id } heldBy { id } } } }',
  'conflicts of one':
    '{ conflicts(about: "investment/aa-1") { totalCount nodes { about subject { id } rule claims { text } } } }',
  'conflicts of the graph':
    '{ conflicts(first: 3) { nodes { about subject { id } shown { text } } pageInfo { hasNextPage endCursor } } }',
  timeline:
    '{ timeline(of: ["country/aa"], first: 3) { totalCount nodes { what date { edtf } subject { id } claims { text } } } }',
};

describe('a question about a few among many', () => {
  let small: MemoryStore;
  let large: MemoryStore;
  beforeAll(async () => {
    [small, large] = [await stored(40), await stored(80)];
  });
  afterAll(async () => {
    await small.destroy();
    await large.destroy();
  });

  const asked = async (memory: MemoryStore, question: string, limits: Partial<Limits> = {}) => {
    const { store, costs } = counting(memory.store);
    const merged = { ...defaultLimits, ...limits };
    const schema = buildSchema(graph, merged);
    const answer = await ask({ schema, ontology: graph, store, limits: merged }, question);
    // Statements that wait for nothing of each other may be sent in either order.
    return { answer: JSON.parse(JSON.stringify(answer)), costs: costs.toSorted() };
  };

  test.each(Object.entries(questions))('%s costs the same when the others double', async (_, question) => {
    const limits = { conflictScan: 20 };
    const [one, other] = [await asked(small, question, limits), await asked(large, question, limits)];
    expect(one.answer.errors).toBeUndefined();
    expect(other).toEqual(one);
  });

  test('says which bounds of why left something out, each at its edge', async () => {
    const cut = async (limits: Partial<Limits>) =>
      (await asked(small, '{ why(id: "country/aa") { cut reasons { basis } } }', limits)).answer.data.why;
    expect(await cut({ whyActs: 5, whyReasons: 5, whyClaims: 2 })).toMatchObject({ cut: [] });
    expect(await cut({ whyActs: 4 })).toMatchObject({ cut: ['ACTS'], reasons: { length: 4 } });
    expect(await cut({ whyReasons: 4 })).toMatchObject({ cut: ['REASONS'], reasons: { length: 4 } });
    expect(await cut({ whyClaims: 1 })).toMatchObject({ cut: ['CLAIMS'], reasons: { length: 5 } });
  });

  test('reads every conflict of the graph page by page, however few values a page looks at', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const question: string = `{ conflicts(first: 3, after: ${JSON.stringify(after)}) { nodes { subject { id } } pageInfo { hasNextPage endCursor } } }`;
      const { nodes, pageInfo } = (await asked(small, question, { conflictScan: 2 })).answer.data.conflicts;
      expect(nodes.length).toBeLessThanOrEqual(2);
      seen.push(...nodes.map((node: { subject: { id: string } }) => node.subject.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toHaveLength(45);
    expect([...seen].sort()).toEqual(seen);
  });

  test('pages the conflicts of one entity, whose total does not depend on the page', async () => {
    const page = (args: string) =>
      asked(
        small,
        `{ conflicts(about: "investment/aa-1", ${args}) { totalCount nodes { about } pageInfo { hasNextPage endCursor } } }`,
      );
    const { conflicts } = (await page('first: 0')).answer.data;
    expect(conflicts).toMatchObject({ totalCount: 1, nodes: [], pageInfo: { hasNextPage: true } });
  });

  test('counts conflicts up to a bound, and refuses beyond it', async () => {
    const count = async (conflictCount: number) =>
      (await asked(small, '{ conflicts { totalCount } }', { conflictCount })).answer;
    expect(await count(45)).toMatchObject({ data: { conflicts: { totalCount: 45 } } });
    expect(await count(44)).toMatchObject({ errors: [{ extensions: { code: 'TOO_EXPENSIVE' } }] });
  });

  test('compares the strongest claims up to a bound, and says so', async () => {
    const found = async (conflictClaims: number) =>
      (await asked(small, '{ conflicts(about: "investment/aa-1") { nodes { cut } } }', { conflictClaims }))
        .answer.data.conflicts.nodes;
    expect(await found(2)).toEqual([{ cut: false }]);
    expect(await found(1)).toEqual([]);
  });

  test.each([
    ['{ why(id: "country/aa") { reasons(first: 101) { basis } } }', 'BAD_USER_INPUT'],
    ['{ why(id: "country/aa") { reasons(first: -1) { basis } } }', 'BAD_USER_INPUT'],
    ['{ why(id: "country/aa") { reasons(after: "rationale/zz-1") { basis } } }', 'BAD_CURSOR'],
    ['{ conflicts(after: "here") { nodes { about } } }', 'BAD_CURSOR'],
    ['{ timeline(of: ["country/aa"], first: 101) { nodes { what } } }', 'BAD_USER_INPUT'],
    ['{ timeline(of: ["country/aa"], after: "here") { nodes { what } } }', 'BAD_CURSOR'],
  ])('%s is refused', async (question, code) => {
    expect((await asked(small, question)).answer.errors).toMatchObject([{ extensions: { code } }]);
  });

  test('a timeline takes as many ids as are allowed, and no more', async () => {
    const of = (count: number) =>
      JSON.stringify(Array.from({ length: count }, (_, n) => `investment/aa-${n}`));
    const errors = async (count: number) =>
      (await asked(small, `{ timeline(of: ${of(count)}) { totalCount } }`, { idsMax: 3 })).answer.errors;
    expect(await errors(3)).toBeUndefined();
    expect(await errors(4)).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a timeline read page by page is the timeline read at once', async () => {
    const all = (await asked(small, '{ timeline(of: ["country/aa"]) { nodes { what subject { id } } } }'))
      .answer;
    const seen: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const question: string = `{ timeline(of: ["country/aa"], first: 2, after: ${JSON.stringify(after)}) { nodes { what subject { id } } pageInfo { hasNextPage endCursor } } }`;
      const { nodes, pageInfo } = (await asked(small, question)).answer.data.timeline;
      seen.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(all.data.timeline.nodes);
    expect(seen).toHaveLength(5);
  });
});
