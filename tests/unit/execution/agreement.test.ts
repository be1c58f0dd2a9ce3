import {
  type ExecutionResult,
  execute as expectedOf,
  getIntrospectionQuery,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { type Execution, execute } from '../../../src/execution/execute.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { createContext } from '../../../src/graphql/request-context.ts';
import { type Draw, draw } from '../../support/differential/draw.ts';
import { drawOperation } from '../../support/differential/draw-operation.ts';
import { generatedGraph } from '../../support/differential/generated-graph.ts';
import { drawnDocument } from '../../support/drawn-document.ts';
import { importInto } from '../../support/imports.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { looks, oddOperations, oddSchema } from '../../support/odd-schema.ts';
import { scratchFiles } from '../../support/scratch-files.ts';
import { soon } from '../../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

/** An answer to the byte: its data in their order, and its errors in theirs, with their places. */
const textOf = async (by: (args: Execution) => ExecutionResult | Promise<ExecutionResult>, args: Execution) =>
  JSON.stringify(await by(args));

describe('an answer is that of the executor of graphql-js, to the byte', () => {
  test.each(Object.entries(oddOperations))('with %s', async (_, { text, variables = {} }) => {
    const document = parse(text);
    expect(validate(oddSchema, document)).toEqual([]);
    const args = { schema: oddSchema, document, variableValues: variables, contextValue: {} };
    const expected = await textOf(expectedOf, args);
    expect(await textOf(execute, args)).toBe(expected);
    expect(await textOf(execute, args)).toBe(expected);
  });

  test('with what directives choose, afresh each time', async () => {
    const document = parse(
      'query ($a: Boolean!, $b: Boolean!) { one { name @skip(if: $a) id @include(if: $b) } }',
    );
    for (const [a, b] of [
      [true, true],
      [false, false],
      [true, false],
      [true, true],
    ]) {
      const args = { schema: oddSchema, document, variableValues: { a, b }, contextValue: {} };
      expect(await textOf(execute, args)).toBe(await textOf(expectedOf, args));
    }
  });

  test('with the whole schema', async () => {
    const schema = buildSchema(graph, defaultLimits);
    const args = { schema, document: parse(getIntrospectionQuery()) };
    expect(await textOf(execute, args)).toBe(await textOf(expectedOf, args));
  });

  test('with what is at several places resolved once, and afresh for each request', async () => {
    const args = { schema: oddSchema, document: parse('{ one { twins { id looked } } }'), contextValue: {} };
    const twins = (looked: number) => ({ one: { twins: [1, 2].map(() => ({ id: 'twin', looked })) } });
    looks.number = 0;
    expect(await execute(args)).toEqual({ data: twins(1) });
    expect(await execute(args)).toEqual({ data: twins(2) });
  });
});

describe('documents drawn from a schema of odd cases', () => {
  const variables = {
    skip: 'Boolean = false',
    include: 'Boolean = true',
    must: 'Boolean!',
    n: 'Int',
    constructor: 'Int = 4',
    text: 'String',
    toString: 'String! = "s"',
    point: 'Point',
    points: '[Point!]',
    way: 'Way',
  };
  const fragments = { F: 'Thing', G: 'Named', H: 'Thing', I: 'Other' };
  // Each document declares all variables and fragments, and uses some.
  const rules = specifiedRules.filter(({ name }) => !name.startsWith('NoUnused'));

  /** Values as clients send them: left out, null, right, and at times wrong. */
  function drawnValues(d: Draw): Readonly<Record<string, unknown>> {
    const options: Readonly<Record<keyof typeof variables, readonly unknown[]>> = {
      skip: [true, false, null],
      include: [true, false, null],
      must: [true, false],
      n: [1, null],
      constructor: [2, null],
      text: ['t', null],
      toString: ['u'],
      point: [{ x: 1 }, { x: 1, near: [null, { x: 2, tags: 't' }] }, null],
      points: [[], { x: 7, y: null }, null],
      way: [{ byText: 'w' }, null],
    };
    return Object.fromEntries(
      Object.entries(options).flatMap(([name, values]) =>
        d.chance(0.01) ? [[name, {}]] : name === 'must' || d.chance(0.6) ? [[name, d.pick(values)]] : [],
      ),
    );
  }

  test('are answered as graphql-js answers them, whatever came before', async () => {
    const d = draw(11);
    // It counts how often it is resolved, which is less often here.
    const without = new Set(['looked']);
    const seen = { documents: 0, withErrors: 0, withoutData: 0, later: 0 };
    while (seen.documents < 3_000) {
      const text = drawnDocument({ schema: oddSchema, draw: d, variables, fragments, without });
      const document = parse(text);
      if (validate(oddSchema, document, rules).length > 0) continue;
      seen.documents += 1;
      for (let run = 0; run < 3; run++) {
        const variableValues = drawnValues(d);
        const args = { schema: oddSchema, document, variableValues, contextValue: {} };
        const expected = await textOf(expectedOf, args);
        const executed = execute(args);
        if (executed instanceof Promise) seen.later += 1;
        const found = await executed;
        if (found.errors !== undefined) seen.withErrors += 1;
        if (found.data === undefined || found.data === null) seen.withoutData += 1;
        expect(JSON.stringify(found), `${text}\n${JSON.stringify(variableValues)}`).toBe(expected);
      }
    }
    // They would show nothing, were they all alike.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(300);
  });
});

describe('operations drawn from the schema', () => {
  const schema = buildSchema(graph, defaultLimits);
  let memory: MemoryStore;
  let ids: ReturnType<typeof generatedGraph>['ids'];
  beforeAll(async () => {
    memory = await memoryStore();
    const generated = generatedGraph(graph, 400, 1);
    ids = generated.ids;
    await importInto(memory.store, [files.write('generated.jsonl', generated.rows)]);
  });
  afterAll(() => memory.destroy());

  test('are answered as graphql-js answers them', async () => {
    const words = { ontology: graph, draw: draw(7), ids, claims: [] };
    const contextValue = () =>
      createContext({
        store: memory.store,
        ontology: graph,
        limits: defaultLimits,
        call: soon(),
        asOf: () => Promise.reject(new Error('No day of the past is asked for.')),
      });
    for (let n = 0; n < 300; n++) {
      const { text } = drawOperation(schema, words);
      if (text.includes('asOf')) continue;
      const document = parse(text);
      const run = (by: typeof execute) => textOf(by, { schema, document, contextValue: contextValue() });
      const expected = await run(expectedOf);
      expect(await run(execute), text).toBe(expected);
      expect(await run(execute), text).toBe(expected);
    }
  });
});
