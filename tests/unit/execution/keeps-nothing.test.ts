import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSchema, type GraphQLSchema, isScalarType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { execute } from '../../../src/execution/execute.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Ends the turn, so that nothing of it is on the stack or waits, and has the memory collected. */
async function afterwards(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  collect();
}

const switches = Array.from({ length: 6 }, (_, i) => `s${i}`);
const declared = switches.map((name) => `$${name}: Boolean = false`).join(' ');

/** A schema whose `Any` takes whatever a client sends, as it is. */
function schema(): GraphQLSchema {
  const made = buildSchema(`
    scalar Any
    type Query { tell(any: Any, text: String, must: Boolean): Int, thing: Thing, fails: Int! }
    type Thing { id: Int, later: Thing, tell(any: [Any]): Int }
  `);
  const any = made.getType('Any');
  if (isScalarType(any)) any.parseValue = (value) => value;
  return made;
}

const thing = { id: 1, later: async () => thing, tell: () => 2 };
const root = () => ({ tell: () => 1, thing, fails: () => null });

/** A document that answers otherwise for each choice of the switches. */
const document = (name: string, fields: string) =>
  parse(`query ${name}($any: Any $text: String ${declared}) {
    tell(any: $any, text: $text) ${fields}
    ${switches.map((s) => `${s}: thing { id @skip(if: $${s}) later @include(if: $${s}) { tell(any: [$any]) } }`).join(' ')}
  }`);

const choice = (n: number) => Object.fromEntries(switches.map((name, i) => [name, (n >> i) % 2 === 1]));

test.each([
  ['answered', ''],
  ['answered with an error', 'fails'],
  ['refused', 'wrong: tell(must: $s0, any: $constructor)'],
])('nothing of a request is kept once it is %s', async (_, fields) => {
  const of = schema();
  const asked = document('A', fields);
  const kept: WeakRef<object>[] = [];
  async function request(n: number): Promise<void> {
    const parts = { any: { n }, contextValue: { n }, rootValue: root(), variableValues: {} };
    const variableValues = { ...choice(n), any: parts.any, text: null, s0: n % 5 === 0 ? null : true };
    kept.push(
      ...[parts.any, parts.contextValue, parts.rootValue, variableValues].map((part) => new WeakRef(part)),
    );
    const { contextValue, rootValue } = parts;
    const answer = await execute({ schema: of, document: asked, contextValue, rootValue, variableValues });
    kept.push(new WeakRef(answer));
  }
  for (let n = 0; n < 64; n++) await request(n);
  await afterwards();
  expect(kept.filter((part) => part.deref() !== undefined).length).toBe(0);
  expect(asked.definitions.length).toBe(1);
});

test('what documents and their choices keep does not grow with the variables that came with them', async () => {
  const of = schema();
  const documents = (name: string) => Array.from({ length: 10 }, (_, i) => document(`${name}${i}`, ''));
  /** Each with a text of its own, as JSON brings it. */
  async function requests(asked: ReturnType<typeof documents>, length: number): Promise<void> {
    const body = JSON.stringify({ text: 'x'.repeat(length), any: ['x'.repeat(length)] });
    for (const one of asked)
      for (let n = 0; n < 64; n++) {
        const variableValues = { ...JSON.parse(body), ...choice(n) };
        await execute({ schema: of, document: one, rootValue: root(), variableValues });
      }
    await afterwards();
  }
  const [small, large] = [documents('A'), documents('B')];
  await requests(small, 1);
  const before = process.memoryUsage().heapUsed;
  await requests(large, 200_000);
  // 640 requests of 400 kB, which would be 256 MB. What is prepared of ten documents, each with 64 choices, takes a few.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(25_000_000);
  expect([...small, ...large].length).toBe(20);
});
