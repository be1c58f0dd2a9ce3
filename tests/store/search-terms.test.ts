import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits, type Limits } from '../../src/graphql/limits.ts';
import { smallestSample, splitMembers } from '../../src/search/samples.ts';
import { membersOfKeys } from '../../src/shapes/terms.ts';
import type { Store } from '../../src/store/store.ts';
import { ask as askGraph } from '../support/ask.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { recordingStore } from '../support/recording-store.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { termsOfStore } from '../support/search-terms.ts';
import { nameOf } from '../support/statement-name.ts';
import { soon, storesUnderTest } from '../support/stores.ts';
import { widgetRows } from '../support/widget-rows.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const schema = buildSchema(graph, defaultLimits);
const source = {
  source: { id: 'source/s', title: 'S', lang: 'en', published: '2024-01-01', sourceKind: 'PRESS' },
};
const named = (id: string, value: string, more = {}) => ({
  subject: `company/${id}`,
  about: 'names',
  value,
  source: 'source/s',
  ...more,
});
const first = { limits: defaultLimits, schema, ontology: graph };
/** The bounds are part of the schema. */
const under = (limits: Limits) => ({ limits, schema: buildSchema(graph, limits), ontology: graph });
const expectedStatements = [
  'entitiesOfTerms',
  'termsOfKeys',
  'entitiesOfTerms',
  'namesAndLinks',
  'nodesByIds',
];
const idsOf = (data: unknown): unknown =>
  (data as { search?: { nodes: readonly { id: string }[] } } | null)?.search?.nodes.map(({ id }) => id);

async function search(store: Store, text: string, limits = defaultLimits): Promise<unknown> {
  const source = 'query ($text: String!) { search(text: $text, first: 100) { nodes { id } } }';
  const { data, errors } = await askGraph(
    { ...(limits === defaultLimits ? first : under(limits)), store },
    source,
    { text },
  );
  expect(errors).toBeUndefined();
  return idsOf(data);
}

async function expectTermsOfNames(store: Store): Promise<void> {
  const { entities, lost, missized } = await termsOfStore(store);
  expect(entities[0]).toEqual(entities[1]);
  expect(lost).toEqual([]);
  expect(missized).toEqual([]);
}

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);

  test('stores the terms that follow from the names shown, in every order and size of batches', async () => {
    const shuffled = fc.shuffledSubarray([...widgetRows], { minLength: widgetRows.length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.constantFrom(1, 7, 5_000), async (rows, batchSize) => {
        await world.anew();
        const file = files.write('rows.jsonl', rows);
        await importInto(world.store, [file], { batchSize });
        await importInto(world.store, [file]);
        await expectTermsOfNames(world.store);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test('finds nothing by a name that is withdrawn, and by one that replaces it', async () => {
    const wrong = named('x', 'Wrongly Spelt@en');
    await importInto(world.store, [files.write('one.jsonl', [source, wrong])]);
    expect(await search(world.store, 'wrongly spelt')).toEqual(['company/x']);
    const rows = [{ ...wrong, rank: 'DEPRECATED' }, named('x', 'Rightly Spelt@en')];
    await importInto(world.store, [files.write('two.jsonl', rows)]);
    expect(await search(world.store, 'wrongly')).toEqual([]);
    expect(await search(world.store, 'rightly')).toEqual(['company/x']);
    await expectTermsOfNames(world.store);
  });

  test('looks at as many names and answers the same when the graph doubles around a fixed answer', async () => {
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => named(`c${from + n}`, `Common Word ${from + n}@en`));
    const recording = recordingStore(world.store);
    // Statements that wait for nothing of each other come back in either order.
    const read: [string, number][] = [];
    const counting: Store = {
      ...recording.store,
      read: async (statement, call) => {
        const answer = await recording.store.read(statement, call);
        read.push([nameOf(statement), answer.length]);
        return answer;
      },
    };
    const seen: unknown[] = [];
    for (const [from, to] of [
      [0, 600],
      [600, 1200],
    ] as const) {
      const file = files.write('common.jsonl', [
        source,
        named('rare', 'Common Singularity@en'),
        ...rows(from, to),
      ]);
      await importInto(world.store, [file]);
      recording.forget();
      read.length = 0;
      const answer = await search(counting, 'common singularty');
      seen.push([answer, read.filter(([sent]) => sent === 'namesAndLinks' || sent === 'nodesByIds')]);
      expect(read.map(([sent]) => sent).sort()).toEqual(expectedStatements.toSorted());
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toEqual([
      ['company/rare'],
      [
        ['namesAndLinks', 1],
        ['nodesByIds', 1],
      ],
    ]);
  });

  test('reads the largest sample of a key that fits, whatever the size of batches', async () => {
    const rows = Array.from({ length: 400 }, (_, n) => named(`c${n}`, `Common ${n}@en`));
    const ids = rows.map(({ subject }) => subject);
    const sampleOf = (sample: number) => ids.filter((id) => smallestSample(id) >= sample).sort();
    const sampled = sampleOf(1).length;
    expect(sampled).toBeGreaterThan(10);
    expect(sampled).toBeLessThan(120);
    for (const batchSize of [30, 5_000]) {
      await world.anew();
      await importInto(world.store, [files.write('common.jsonl', [source, ...rows])], { batchSize });
      const read = async (most: number) => {
        const statement = membersOfKeys('entitiesOfTerms', ['wcommon', 'wnothing'], most, ['1', '2', '3']);
        const found = await world.store.read(statement, soon());
        const largest = found.filter(({ sample }) => sample === found[0]?.sample);
        return largest.flatMap(({ members }) => splitMembers(String(members))).sort();
      };
      expect(await read(400)).toEqual(sampleOf(0));
      expect(await read(399)).toEqual(sampleOf(1));
      expect(await read(sampled)).toEqual(sampleOf(1));
      expect(await read(sampled - 1)).toEqual(sampleOf(2));
      await expectTermsOfNames(world.store);
    }
  });

  test('looks at no more entities than it may, and still answers a common word', async () => {
    const rows = Array.from({ length: 400 }, (_, n) => named(`c${n}`, `Common ${n}@en`));
    await importInto(world.store, [files.write('common.jsonl', [source, ...rows])]);
    const most = (n: number) => ({ ...defaultLimits, searchCandidates: n, pageMax: 1000 });
    const source1000 = 'query { search(text: "common", first: 1000) { totalCount nodes { id } } }';
    const count = async (n: number) => {
      const asked = { ...under(most(n)), store: world.store };
      return (await askGraph(asked, source1000)).data;
    };
    expect(await count(400)).toHaveProperty('search.totalCount', 400);
    for (const n of [399, 20]) {
      const some = (await count(n)) as { search: { totalCount: number } };
      expect(some.search.totalCount).toBeGreaterThan(10);
      expect(some.search.totalCount).toBeLessThanOrEqual(n);
    }
    expect(await search(world.store, 'common 17')).toEqual(expect.arrayContaining(['company/c17']));
  });

  test('who bears the name typed, and is connected, comes first however many have it in theirs, begun and mistyped too', async () => {
    const rows = Array.from({ length: 900 }, (_, n) => named(`c${n}`, `Japan ${n}@en`));
    const linked = [{ ...named('zz', 'country/x'), about: 'headquarteredIn' }];
    const file = files.write('japan.jsonl', [source, ...rows, named('zz', 'Japan@en'), ...linked]);
    await importInto(world.store, [file]);
    for (const text of ['japan', 'jap', 'japn'])
      expect(((await search(world.store, text)) as string[])[0]).toBe('company/zz');
  });

  test('pages without a gap or a repetition, and cuts a text that is too long', async () => {
    const rows = Array.from({ length: 25 }, (_, n) => named(`c${n}`, `Paged ${n}@en`));
    await importInto(world.store, [files.write('paged.jsonl', [source, ...rows])]);
    const page =
      'query ($after: String) { search(text: "paged", first: 10, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const ids: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors } = await askGraph({ ...first, store: world.store }, page, { after });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = (
        data as { search: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      ).search;
      ids.push(...nodes.map(({ id }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(ids).toEqual(rows.map(({ subject }) => subject).sort());
    const short = { ...defaultLimits, searchText: 5 };
    expect(await search(world.store, 'pagedXXXX', short)).toHaveLength(25);
    expect(await search(world.store, `paged${'😀'.repeat(9_000)}\ud800`)).toHaveLength(25);
  });

  test('any text whatever is answered without an error', async () => {
    await importInto(world.store, [files.write('widgets.jsonl', widgetRows)]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        await search(world.store, text);
      }),
      { numRuns: underTest.name === 'sqlite' ? 100 : 30 },
    );
  });
});
