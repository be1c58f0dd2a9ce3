import { type ExecutionResult, execute, getIntrospectionQuery, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { createExecutor } from '../../../src/execute/create-executor.ts';
import { buildSchema } from '../../../src/graphql/build-schema.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { createContext } from '../../../src/graphql/request-context.ts';
import { draw } from '../../support/differential/draw.ts';
import { drawOperation } from '../../support/differential/draw-operation.ts';
import { generatedGraph } from '../../support/differential/generated-graph.ts';
import { importInto } from '../../support/imports.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { looks, oddOperations, oddSchema } from '../../support/odd-schema.ts';
import { scratchFiles } from '../../support/scratch-files.ts';
import { soon } from '../../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

describe('an answer is that of the executor of graphql-js, to the byte', () => {
  const prepared = createExecutor();

  test.each(Object.entries(oddOperations))('with %s', async (_, { text, variables = {} }) => {
    const document = parse(text);
    expect(validate(oddSchema, document)).toEqual([]);
    const args = { schema: oddSchema, document, variableValues: variables, contextValue: {} };
    const expected = JSON.stringify(await execute(args));
    expect(JSON.stringify(await prepared(args))).toBe(expected);
    expect(JSON.stringify(await prepared(args))).toBe(expected);
  });

  test('with what directives choose, each time anew', async () => {
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
      expect(JSON.stringify(await prepared(args))).toBe(JSON.stringify(await execute(args)));
    }
  });

  test('with the whole schema', async () => {
    const schema = buildSchema(graph, defaultLimits);
    const args = { schema, document: parse(getIntrospectionQuery()) };
    expect(JSON.stringify(await prepared(args))).toBe(JSON.stringify(await execute(args)));
  });

  test('with what stands at several places looked at once, and anew for each request', async () => {
    const args = { schema: oddSchema, document: parse('{ one { twins { id looked } } }'), contextValue: {} };
    const twins = (looked: number) => ({ one: { twins: [1, 2].map(() => ({ id: 'twin', looked })) } });
    looks.number = 0;
    expect(await prepared(args)).toEqual({ data: twins(1) });
    expect(await prepared(args)).toEqual({ data: twins(2) });
  });

  test('is left to another executor where it is of no query', () => {
    const document = parse('query A { one { id } } query B { one { id } }');
    expect(prepared({ schema: oddSchema, document })).toBeNull();
    expect(prepared({ schema: oddSchema, document, operationName: 'C' })).toBeNull();
    expect(prepared({ schema: oddSchema, document: parse('fragment F on Thing { id }') })).toBeNull();
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
    const prepared = createExecutor();
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
      const run = async (by: (args: Parameters<typeof execute>[0]) => unknown) =>
        JSON.stringify((await by({ schema, document, contextValue: contextValue() })) as ExecutionResult);
      const expected = await run(execute);
      expect(await run(prepared), text).toBe(expected);
      expect(await run(prepared), text).toBe(expected);
    }
  });
});
