import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import { buildSchema } from '../../../../src/answers/build-schema.ts';
import { execute } from '../../../../src/execution/execute.ts';
import { fragmentsOf } from '../../../../src/execution/fragments-of.ts';
import { requestedCost, spentCost } from '../../../../src/graphql/cost/cost-of.ts';
import { costTree } from '../../../../src/graphql/cost/cost-tree.ts';
import { hopFactor, prices, usualEntries } from '../../../../src/graphql/cost/price.ts';
import { defaultLimits } from '../../../../src/graphql/limits.ts';
import { createContext } from '../../../../src/graphql/request-context.ts';
import { draw } from '../../../support/differential/draw.ts';
import { drawOperation } from '../../../support/differential/draw-operation.ts';
import { generatedGraph } from '../../../support/differential/generated-graph.ts';
import { importInto } from '../../../support/imports.ts';
import { type MemoryStore, memoryStore } from '../../../support/memory-store.ts';
import { scratchFiles } from '../../../support/scratch-files.ts';
import { soon } from '../../../support/stores.ts';

const schema = buildSchema(graph, defaultLimits);
const { pageDefault, pageMax } = defaultLimits;
const { field, root, count, hop, hopBelow, condition, scan } = prices;

function treeOf(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`${text} has no operation.`);
  return costTree(operation, { schema, fragments: fragmentsOf(document), pageMax, pageDefault });
}

function costOf(text: string, variables = {}): number {
  const tree = treeOf(text);
  if (tree === null) throw new Error(`${text} has too many fields.`);
  return requestedCost(tree, variables).cost;
}

describe('an operation is requested to cost', () => {
  test.each([
    ['a look-up: itself and its fields', '{ company(id: "company/a") { id name } }', root + 2 * field],
    [
      'a page: its fields as often as it has entries',
      '{ companies(first: 10) { nodes { id name } } }',
      root + field + 10 * 2 * field,
    ],
    [
      'a page of which nothing says how long it is: as many as it has then',
      '{ companies { nodes { id } } }',
      root + field + pageDefault * field,
    ],
    [
      'a page longer than any: the longest, since more are refused',
      '{ companies(first: 100000) { nodes { id } } }',
      root + field + pageMax * field,
    ],
    [
      'pages below pages: each as often as it stands there',
      '{ companies(first: 10) { nodes { investments(first: 5) { edges { node { id } } } } } }',
      root + field + 10 * (field + field + 5 * (field + field)),
    ],
    [
      'a list without pages: the usual entries',
      '{ company(id: "company/a") { names { value } } }',
      root + field + usualEntries * field,
    ],
    ['a count: what a statement does', '{ companies { totalCount } }', root + field + count],
    [
      'a filter: its conditions, and those behind a link more',
      '{ companies(first: 0, where: { name: { eq: "a" }, investments: { some: { name: { eq: "b" } } } }) { nodes { id } } }',
      root + field + condition + hop + hopFactor * condition,
    ],
    [
      'a text that is looked for inside others: a scan',
      '{ companies(first: 0, where: { name: { contains: "a" } }) { nodes { id } } }',
      root + field + scan + condition,
    ],
    [
      'a filter below an entity: what it takes of what that one has',
      '{ company(id: "company/a") { investments(first: 0, where: { hosts: { some: { id: { eq: "a" } } } }) { nodes { id } } } }',
      root + 2 * field + hopBelow + hopFactor * condition,
    ],
    [
      'a field under two aliases: twice',
      '{ a: company(id: "company/a") { id } b: company(id: "company/a") { id } }',
      2 * (root + field),
    ],
    [
      'a field that several fragments name: once',
      '{ company(id: "company/a") { ...A ...B } } fragment A on Company { id name } fragment B on Company { name }',
      root + 2 * field,
    ],
    [
      'what a directive leaves out: nothing',
      '{ company(id: "company/a") { id name @skip(if: true) ... @include(if: false) { kind } } }',
      root + field,
    ],
    [
      'what a directive leaves out, with all that is below it: nothing',
      '{ company(id: "company/a") { id investments(first: 9) @include(if: false) { nodes { id } } } }',
      root + field,
    ],
    [
      'the schema: one price, whatever is asked of it',
      '{ __schema { types { name fields { name } } } }',
      root + prices.introspection,
    ],
  ])('%s', (_, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  test('what its variables say', () => {
    const text = 'query ($n: Int, $no: Boolean!) { companies(first: $n) { nodes { id @skip(if: $no) } } }';
    expect(costOf(text, { n: 7, no: false })).toBe(root + field + 7 * field);
    expect(costOf(text, { n: 7, no: true })).toBe(root + field);
  });

  test.each([
    ['a page', 'query ($v: Int) { companies(first: $v) { nodes { id } } }', 3, 30],
    ['ids', 'query ($v: [ID!]!) { nodes(ids: $v) { id } }', ['company/a'], ['company/a', 'company/b']],
    [
      'a filter',
      'query ($v: CompanyWhere) { companies(where: $v) { totalCount } }',
      {},
      { name: { eq: 'a' } },
    ],
    [
      'a value in a filter',
      'query ($v: [ID!]) { companies(where: { id: { in: $v } }) { totalCount } }',
      ['company/a'],
      ['company/a', 'company/b'],
    ],
    [
      'a day of the past',
      'query ($v: Date) { company(id: "company/a", asOf: $v) { id } }',
      null,
      '2024-01-01',
    ],
    ['a condition', 'query ($v: Boolean!) { company(id: "company/a") { id @include(if: $v) } }', false, true],
    [
      'one around it, in a fragment',
      'query ($v: Boolean!) { company(id: "company/a") { ...A } } fragment A on Company { ... @include(if: $v) { id } }',
      false,
      true,
    ],
  ])('what the variables of this request say, whatever those of another were: %s', (_, text, less, more) => {
    const tree = treeOf(text);
    if (tree === null) throw new Error(`${text} has too many fields.`);
    const [before, dearer, again] = [less, more, less].map((v) => requestedCost(tree, { v }).cost);
    expect(dearer).toBeGreaterThan(before ?? 0);
    expect(again).toBe(before);
  });

  test('more for a day of the past', () => {
    const [present, past] = ['', ', asOf: "2024-01-01"'].map((more) =>
      costOf(`{ company(id: "company/a"${more}) { id } }`),
    );
    expect((past ?? 0) - (present ?? 0)).toBe(prices.asOf);
  });
});

describe('a short document of fragments that spread each other', () => {
  test('is looked through once for each, however often they stand', () => {
    const levels = 200;
    const fragments = Array.from({ length: levels }, (_, i) =>
      i === levels - 1
        ? `fragment F${i} on Investment { id }`
        : `fragment F${i} on Investment { a: componentOf { ...F${i + 1} } b: componentOf { ...F${i + 1} } }`,
    );
    expect(costOf(`{ investment(id: "investment/a") { ...F0 } } ${fragments.join(' ')}`)).toBeGreaterThan(
      2 ** 199,
    );
  });

  test('is given up where they make ever new sets of fields', () => {
    // Half of a level's fragments stand at one place, and each way to the next level shuffles which half that is.
    const [levels, width] = [40, 16];
    const name = (level: number, k: number) => `F${level}x${k}`;
    const swapped = (k: number) => (k === 0 ? 1 : k === 1 ? 0 : k);
    const fragments = Array.from({ length: levels * width }, (_, n) => {
      const [level, k] = [Math.floor(n / width), n % width];
      const [next, other] = [name(level + 1, (k + 1) % width), name(level + 1, swapped(k))];
      const below =
        level === levels - 1 ? 'id' : `a: componentOf { ...${next} } b: componentOf { ...${other} }`;
      return `fragment ${name(level, k)} on Investment { ${below} }`;
    });
    const half = Array.from({ length: width / 2 }, (_, k) => `...${name(0, 2 * k)}`).join(' ');
    expect(treeOf(`{ investment(id: "investment/a") { ${half} } } ${fragments.join(' ')}`)).toBeNull();
  });
});

describe('operations drawn from the schema', () => {
  const files = scratchFiles();
  let memory: MemoryStore;
  let ids: ReturnType<typeof generatedGraph>['ids'];
  beforeAll(async () => {
    memory = await memoryStore();
    const generated = generatedGraph(graph, 400, 1);
    ids = generated.ids;
    await importInto(memory.store, [files.write('generated.jsonl', generated.rows)]);
  });
  afterAll(() => memory.destroy());

  test('never spend more than they were requested to cost', async () => {
    const words = { ontology: graph, draw: draw(23), ids, claims: [] };
    let [compared, spentAnything] = [0, 0];
    for (let n = 0; n < Number(process.env.CUIBONO_COST_DRAWN ?? 300); n++) {
      const { text } = drawOperation(schema, words);
      if (text.includes('asOf')) continue;
      const tree = treeOf(text);
      if (tree === null) throw new Error(`${text} has too many fields.`);
      const contextValue = createContext({
        store: memory.store,
        ontology: graph,
        limits: defaultLimits,
        call: soon(),
        asOf: () => Promise.reject(new Error('No day of the past is asked for.')),
      });
      const { data } = await execute({ schema, document: parse(text), contextValue });
      const [requested, spent] = [requestedCost(tree, {}).cost, spentCost(tree, {}, data)];
      expect(spent, text).toBeLessThanOrEqual(requested);
      compared += 1;
      if (spent > 2 * root) spentAnything += 1;
    }
    expect(compared).toBeGreaterThan(100);
    expect(spentAnything).toBeGreaterThan(compared / 4);
  });
});
