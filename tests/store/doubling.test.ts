import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { encodeCursor } from '../../src/graphql/cursor.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { toOrder } from '../../src/graphql/order-fields.ts';
import { keepQueue } from '../../src/resolver/queue/keep-queue.ts';
import { ask } from '../support/ask.ts';
import { type Cost, costsOf } from '../support/cost-of.ts';
import { fixedRows, surroundings } from '../support/doubling-rows.ts';
import { importInto } from '../support/imports.ts';
import { pairToJudge } from '../support/pairs-to-judge.ts';
import { recordingStore } from '../support/recording-store.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

/** Bounds that the smaller of the two graphs reaches already. */
const limits = { ...defaultLimits, pathHubLinks: 50, conflictScan: 20, searchCandidates: 100 };
const half = 150;
const toJudge = [pairToJudge('fixed', 'other-0', 0.9), pairToJudge('other-1', 'other-2', 0.8)];
const schema = buildSchema(graph, limits);
const files = scratchFiles();
afterAll(() => files.remove());

const latest = toOrder(graph, 'Investment', [{ field: 'ANNOUNCED', direction: 'DESC' }]);
const behindFixed = encodeCursor(latest, {
  announcedEarliest: '2024-04-04',
  announcedLatest: '2024-04-04',
  id: 'investment/fixed-3',
});
const ofFixed = 'where: { hosts: { some: { id: { eq: "country/fixed" } } } }';
const everyGroup = 'groupBy: [INVESTOR, HOST, INVESTOR_COUNTRY, SECTOR, MOTIVE, POLICY, YEAR, STATUS]';
const sums =
  'aggregate { count amount { sum } yen: amount(currency: "JPY") { sum } facets(by: STATUS) { count } hosts: facets(by: HOSTS) { count } }';

interface Question {
  readonly text: string;
  /** Statements of its that read more of Neo4j in a larger graph, and those that bring more back, as docs/decisions say. */
  readonly readsMore?: readonly string[];
  readonly bringsMore?: readonly string[];
}

const questions: Readonly<Record<string, Question>> = {
  'search by a rare and a common word': {
    text: '{ search(text: "singular comon") { totalCount facets { count } nodes { id name } } }',
    readsMore: ['entitiesOfTerms'],
    bringsMore: ['entitiesOfTerms'],
  },
  'who invests': {
    text: `{ whoInvests(${ofFixed}, ${everyGroup}, currency: "KRW") { nodes { total keys { value } } } }`,
  },
  'who invests, by what was stated': {
    text: `{ whoInvests(${ofFixed}, groupBy: [MOTIVE, POLICY], basis: [STATED]) { nodes { total keys { value } } } }`,
  },
  'what links rest on': {
    text: '{ investments(where: { hosts: { some: { id: { eq: "country/fixed" }, evidence: { basis: [REPORTED, STATED] } } } }) { nodes { investors { edges { basis confidence origins { documents } } } } } }',
  },
  'aggregates of a kind, by a filter that names a node': { text: `{ investments(${ofFixed}) { ${sums} } }` },
  'aggregates of a kind, by a filter without an index': {
    text: `{ investments(where: { NOT: { hosts: { none: { id: { eq: "country/fixed" } } } } }) { ${sums} } }`,
    readsMore: ['countOf', 'facetsOf', 'sumsOf', 'valuesOf'],
  },
  'aggregates of a kind, by a filter with an index': {
    text: `{ investments(where: { announced: { gte: "2024-04" } }) { ${sums} } }`,
  },
  'aggregates of a link': { text: `{ country(id: "country/fixed") { investments { ${sums} } } }` },
  'why of an investment': {
    text: '{ why(id: "investment/fixed-1") { cut against { basis } reasons { basis explains { id } motives { id } because { id } claims { text source { id } } corroboration { documents independentOrigins } } } }',
  },
  'why of a company': { text: '{ why(id: "company/fixed") { cut reasons { basis } } }' },
  'why of a country': { text: '{ why(id: "country/fixed") { cut reasons { basis } } }' },
  'what a source says': {
    text: '{ source(id: "source/c") { says(first: 1) { totalCount nodes { text subject { id } } } } }',
  },
  'the editions of a dataset': {
    text: '{ dataset(id: "dataset/fixed") { releases { totalCount nodes { added source { id } } } } }',
  },
  'who says what is the same': {
    text: '{ company(id: "company/fixed") { mergedFrom sameAs(first: 2) { totalCount nodes { named text } } differentFrom(first: 2) { totalCount } } }',
  },
  'paths from what there never was': {
    text: '{ paths(from: "company/none", to: "company/fixed") { length } }',
  },
  'what there never was': { text: '{ company(id: "company/none") { id } }' },
  'conflicts of an entity': {
    text: '{ conflicts(about: "investment/fixed-1") { totalCount nodes { about rule claims { text } } } }',
  },
  'conflicts of the graph': {
    text: '{ conflicts(first: 3) { nodes { about subject { id } shown { text } } } }',
  },
  timeline: {
    text: '{ timeline(of: ["country/fixed", "company/fixed"], first: 3) { totalCount nodes { what date { edtf } subject { id } claims { text } } } }',
  },
  'paths beside hubs': {
    text: '{ paths(from: "company/fixed", to: "country/fixed") { bounds nodes { id } steps { claims { text } } } }',
  },
  'what may be one': {
    text: '{ possibleDuplicates(first: 1) { totalCount nodes { score a { id } b { id } } } }',
  },
  'a page of a kind': {
    text: '{ investments(orderBy: [{ field: AMOUNT }], first: 3) { nodes { id } } }',
    readsMore: ['countOf'],
  },
  'a later page of a kind': {
    text: `{ investments(orderBy: [{ field: ANNOUNCED, direction: DESC }], first: 2, after: "${behindFixed}") { nodes { id } } }`,
  },
  'a page of a kind by its ids': {
    text: '{ investments(first: 3) { nodes { id } pageInfo { endCursor } } }',
  },
  'pages of what hangs on an entity': {
    text: '{ country(id: "country/fixed") { links { link count } investments(first: 2) { totalCount nodes { id } } neighbours(first: 2) { totalCount nodes { id } } claims(first: 2) { totalCount nodes { text } } } }',
  },
};

/** Names of all statements that goldens show. */
const shown = new Set(
  readdirSync(join(import.meta.dirname, '../golden/cases'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.statements.cypher'))
    .flatMap((name) => {
      const text = readFileSync(join(import.meta.dirname, '../golden/cases', name), 'utf8');
      return [...text.matchAll(/^\/\* (\w+) \*\//gm)].map(([, statement]) => statement);
    }),
);

describe.each(storesUnderTest())(
  'when the graph around a fixed answer doubles on $name',
  ({ name, open }) => {
    let under: StoreUnderTest;
    const once = new Map<string, Asked>();
    const twice = new Map<string, Asked>();

    interface Asked {
      readonly answer: unknown;
      readonly costs: readonly Cost[];
    }

    beforeAll(async () => {
      under = await open();
      const { store, statements, forget } = recordingStore(under.store);
      const fill = async (rows: readonly object[]) => {
        const { refused } = await importInto(under.store, [files.write('rows.jsonl', rows)]);
        expect(refused).toBe(0);
      };
      const measure = async (costs: Map<string, Asked>) => {
        for (const [title, { text }] of Object.entries(questions)) {
          forget();
          const answer = await ask({ schema, ontology: graph, store, limits }, text);
          const neo4j = name === 'neo4j' ? inject('neo4j') : null;
          costs.set(title, { answer, costs: await costsOf(under.store, neo4j, [...statements]) });
        }
      };
      await fill([...fixedRows, ...surroundings(0, half)]);
      await keepQueue(toJudge, { store: under.store, ontology: graph, of: 'Company' });
      await measure(once);
      await fill(surroundings(half, 2 * half));
      await measure(twice);
    });
    afterAll(() => under.destroy());

    test.each(Object.entries(questions))(
      '%s costs what it did, or what the decisions say',
      (title, question) => {
        const [small, large] = [once.get(title), twice.get(title)];
        expect(small?.answer).not.toHaveProperty('errors');
        expect(large?.answer).toEqual(small?.answer);
        const names = (asked?: Asked) => asked?.costs.map((cost) => cost.name);
        expect(names(large)).toEqual(names(small));
        const growing = (cost: 'rows' | 'hits') => {
          const pairs =
            large?.costs.map((after, place) => ({ after, before: small?.costs[place] ?? after })) ?? [];
          const more = pairs.filter(({ after, before }) => after[cost] !== before[cost]);
          for (const { after, before } of more) expect(after[cost]).toBeLessThanOrEqual(before[cost] * 2.2);
          return [...new Set(more.map(({ after }) => after.name))];
        };
        expect(growing('rows')).toEqual(question.bringsMore ?? []);
        expect(growing('hits')).toEqual(name === 'neo4j' ? (question.readsMore ?? []) : []);
      },
    );

    test('every statement that a golden shows is among them', () => {
      const sent = [...once.values()].flatMap(({ costs }) => costs.map((cost) => cost.name));
      expect([...shown].filter((statement) => statement !== undefined && !sent.includes(statement))).toEqual(
        [],
      );
    });
  },
);
