import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { execute } from '../../../src/execution/execute.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { createContext } from '../../../src/graphql/request-context.ts';
import type { Pace } from '../../../src/pace/pace.ts';
import { importInto } from '../../support/imports.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const investments = 12;
const rivals = 8;
const files = scratchFiles();
let memory: MemoryStore;

/** Investments of one company in one country, each with amounts on which sources disagree, and a reason. */
function* world() {
  for (let s = 0; s < rivals; s++)
    yield { source: { id: `source/s${s}`, title: 'S', published: `20${10 + s}-01-01` } };
  yield { subject: 'company/one', about: 'names', value: 'en One', source: 'source/s0' };
  for (let i = 0; i < investments; i++) {
    const subject = `investment/i${i}`;
    yield { subject, about: 'hosts', value: 'country/aa', source: 'source/s0' };
    yield { subject, about: 'investors', value: 'company/one', source: 'source/s0' };
    yield { subject: `rationale/r${i}`, about: 'explains', value: subject, source: 'source/s0' };
    for (let s = 0; s < rivals; s++)
      yield { subject, about: 'amount', value: `${1_000_003 + 10_007 * s} USD`, source: `source/s${s}` };
  }
}

const schema = buildSchema(graph, defaultLimits);

/** Executes an operation as the server does, with a pace that counts. */
async function paced(source: string, rest: Pace = () => undefined) {
  const units: number[] = [];
  const pace: Pace = (more) => {
    units.push(more);
    return rest(more);
  };
  const contextValue = createContext({
    store: memory.store,
    ontology: graph,
    limits: defaultLimits,
    call: { deadline: Date.now() + 600_000, pace },
    asOf: () => Promise.reject(new Error('No day of the past is asked for.')),
  });
  const result = await execute({ schema, document: parse(source), contextValue });
  return { result, looks: units.length, units: units.reduce((sum, one) => sum + one, 0) };
}

const aliases = (count: number, field: (i: number) => string) =>
  `{${Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`).join(' ')}}`;

/** Rests at each look, as in a turn of the event loop that is over. */
const restless: Pace = () => new Promise((resolve) => setImmediate(resolve));

beforeAll(async () => {
  memory = await memoryStore();
  const rows = [...world()].map((row) => JSON.stringify(row));
  const { problems } = await importInto(memory.store, [files.write('world.jsonl', rows.join('\n'))]);
  expect(problems).toEqual([]);
});
afterAll(async () => {
  await memory.destroy();
  files.remove();
});

const conflicts = (first: number) => `conflicts(first: ${first}) { totalCount nodes { nature } }`;

describe('what is compared to find conflicts', () => {
  test('it is looked up at least once for each value whether others shall have their turn', async () => {
    const { result, looks } = await paced(`{${conflicts(5)}}`);
    expect(result?.errors).toBeUndefined();
    expect(looks).toBeGreaterThanOrEqual(2 * investments);
  });

  test('it is compared once in a request, however many fields ask for it', async () => {
    const one = await paced(`{${conflicts(1)}}`);
    const many = await paced(aliases(20, (i) => conflicts(i + 1)));
    expect(many.units).toBeLessThan(2 * one.units);
  });

  test('an ended request is ended there', async () => {
    let looks = 0;
    const { result } = await paced(`{${conflicts(5)}}`, () => {
      looks += 1;
      if (looks > 2 * investments) throw new Error('over');
      return undefined;
    });
    expect(result?.errors?.[0]?.message).toBe('over');
  });
});

/** Each looks at nothing where there is nothing: so the names, links and reasons above are what is counted. */
describe('what else is worked out of many rows', () => {
  test.each([
    ['sums of investments', (i: number) => `whoInvests(groupBy: [HOST], first: ${i}) { totalCount }`],
    ['reasons', (i: number) => `why(id: "country/aa") { reasons(first: ${i}) { id } }`],
    ['names that are searched', (i: number) => `search(text: "one", first: ${i}) { totalCount }`],
  ])('%s: once in a request, however many fields ask for them', async (_, field) => {
    const [one, many] = [await paced(aliases(1, field)), await paced(aliases(20, (i) => field(i + 1)))];
    expect(many.result?.errors).toBeUndefined();
    expect(one.units).toBeGreaterThan(0);
    expect(many.units).toBeLessThan(3 * one.units);
  });

  test('paths: the more beginnings are weighed, the more often it is looked up', async () => {
    const hops = async (most: number) =>
      (
        await paced(
          `{paths(from: "company/one", to: "rationale/r1", maxHops: ${most}, throughHubs: true) { __typename }}`,
        )
      ).looks;
    expect(await hops(4)).toBeGreaterThan(await hops(1));
  });
});

describe('an answer does not depend on where its work is cut', () => {
  test.each([
    ['conflicts', aliases(3, (i) => conflicts(i + 1))],
    [
      'lists of lists',
      '{companies(first: 5) { nodes { id investments(first: 20) { nodes { id claims(first: 9) { nodes { text } } } } } }}',
    ],
  ])('%s', async (_, source) => {
    const [at, apart] = [await paced(source), await paced(source, restless)];
    expect(at.result?.errors).toBeUndefined();
    expect(apart.result).toEqual(at.result);
    expect(at.looks).toBeGreaterThan(0);
  });
});
