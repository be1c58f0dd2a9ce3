import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { ask } from '../../support/ask.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { named } from '../../support/named.ts';
import { recordingStore } from '../../support/recording-store.ts';
import { toy } from '../../support/toy-ontology.ts';

const limits = { ...defaultLimits, planRows: 0 };
const planned = buildSchema(toy, defaultLimits);
const unplanned = buildSchema(toy, limits);

const operations: Readonly<Record<string, string>> = {
  'links to many and to one':
    '{ widgets { nodes { id makers(first: 2) { edges { cursor share node { name teacher { id name } } } pageInfo { hasNextPage endCursor } } } } }',
  'one alias twice with different arguments, below nodes and below edges':
    '{ widgets { nodes { a: makers(first: 1) { nodes { id } } } edges { node { a: makers(first: 2) { nodes { id name } } } } } }',
  'one place of a fragment merged in two ways':
    '{ widgets { nodes { ...F makers(first: 1) { nodes { name } } } edges { node { ...F } } } } fragment F on Widget { makers(first: 1) { nodes { id } } }',
  'a bad argument below a good one': '{ widgets { nodes { id makers(first: -1) { nodes { id } } } } }',
  'a cursor of another order below a good one':
    '{ widgets { nodes { id makers(after: "nonsense") { totalCount } } } }',
  'what nobody is': '{ widget(id: "widget/none") { makers { nodes { id } } } }',
  'what is of several kinds':
    '{ entity(id: "maker/1") { id ... on Maker { widgets { nodes { id } } } ... on Widget { makers { nodes { id } } } } }',
  'the last ones, turned the right way round':
    '{ widgets(last: 2) { nodes { makers(last: 2, orderBy: [{ field: NAME, direction: DESC }]) { nodes { name } pageInfo { hasPreviousPage startCursor } } } } }',
};

describe('an answer is the same with one statement and with one for each link', () => {
  let memory: MemoryStore;
  beforeAll(async () => {
    memory = await memoryStore(toy);
    const five = [0, 1, 2, 3, 4];
    await memory.fill({
      entities: [
        ...five.map((n) => ({ id: `widget/${n}` })),
        ...five.map((n) => named(`maker/${n}`, `N${n % 3}`)),
      ],
      links: [
        ...five.flatMap((w) =>
          five
            .filter((m) => w !== 3 && m !== w)
            .map((m) => ({
              from: `widget/${w}`,
              field: 'makers',
              to: `maker/${m}`,
              columns: { share: '50', claims: [] },
            })),
        ),
        ...five.slice(1).map((n) => ({ from: `maker/${n}`, field: 'teacher', to: 'maker/0' })),
      ],
    });
  });
  afterAll(() => memory.destroy());

  test.each(Object.entries(operations))('%s', async (_, operation) => {
    const store = recordingStore(memory.store);
    const asked = { ontology: toy, store: store.store };
    const one = await ask({ ...asked, schema: planned }, operation);
    const roots = store.statements.length;
    const each = await ask({ ...asked, schema: unplanned, limits }, operation);
    expect(JSON.stringify(one)).toBe(JSON.stringify(each));
    expect(roots).toBeLessThanOrEqual(store.statements.length - roots);
  });

  test('whatever a directive was given before, and where it is given null', async () => {
    const operation =
      'query ($no: Boolean = false) { widget(id: "widget/0") { makers(first: 1) { nodes { id teacher { id @skip(if: $no) __typename } } } } }';
    const teachers = {
      true: { __typename: 'Maker' },
      false: { id: 'maker/0', __typename: 'Maker' },
      null: null,
    };
    const place = ['widget', 'makers', 'nodes', 0, 'teacher'];
    for (const no of [false, null, true, null, false])
      for (const asked of [{ schema: planned }, { schema: unplanned, limits }]) {
        const { data, errors } = await ask({ ...asked, ontology: toy, store: memory.store }, operation, {
          no,
        });
        const makers = { nodes: [{ id: 'maker/1', teacher: teachers[`${no}`] }] };
        expect(data).toEqual({ widget: { makers } });
        expect(errors?.map(({ path }) => path)).toEqual(no === null ? [place] : undefined);
      }
  });
});
