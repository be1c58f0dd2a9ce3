import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import { buildSchema } from '../../../../src/answers/build-schema.ts';
import { defaultLimits, type Limits } from '../../../../src/graphql/limits.ts';
import type { Parameters } from '../../../../src/shapes/parameter.ts';
import { ask } from '../../../support/ask.ts';
import { type MemoryStore, memoryStore } from '../../../support/memory-store.ts';
import { recordingStore } from '../../../support/recording-store.ts';

const ends = 'from: "company/a", to: "company/b"';

const schemas = new Map<Limits, ReturnType<typeof buildSchema>>();

function schemaOf(limits: Limits): ReturnType<typeof buildSchema> {
  const schema = schemas.get(limits) ?? buildSchema(graph, limits);
  schemas.set(limits, schema);
  return schema;
}

/** A link of companies that some claims tell of. */
const linked = (from: string, to: string, claims: readonly string[]) => ({
  from: `company/${from}`,
  field: 'owns',
  to: `company/${to}`,
  columns: { claims },
});

/** A claim with the columns that matter. */
const claim = (id: string, columns: Parameters) => ({
  id,
  subject: 'company/a',
  source: 'source/s',
  object: null,
  columns,
});

describe('Query.paths', () => {
  let memory: MemoryStore;
  const run = (text: string, limits = defaultLimits, store = memory.store) =>
    ask({ schema: schemaOf(limits), ontology: graph, store, limits }, text);
  const idsOf = async (more: string) => {
    const { data, errors } = await run(`{ paths(${ends} ${more}) { nodes { id } } }`);
    expect(errors).toBeUndefined();
    const paths = (data?.paths ?? []) as { nodes: { id: string }[] }[];
    return paths.map(({ nodes }) => nodes.map(({ id }) => id.replace('company/', '')).join(' '));
  };

  beforeAll(async () => {
    memory = await memoryStore();
    await memory.fill({
      entities: [
        {
          id: 'company/good',
          website: 'https://good.example',
          ...{ namesShown: 'Good', namesValue: ['Good', 'Gut'], namesLang: ['en', 'de'] },
          namesKind: ['COMMON', 'COMMON'],
        },
      ],
      claims: [
        claim('claim/1', { strength: '014-1-1', basis: 'STATED', confidence: 0.9, valid: '2020/2022' }),
        claim('claim/2', { strength: '114-2-2', basis: 'REPORTED', published: '2024-04-18' }),
        claim('claim/3', {
          strength: '134-3-3',
          basis: 'INFERRED',
          confidence: 0.2,
          published: '2024-05-01',
        }),
      ],
      links: [
        linked('a', 'good', ['claim/1', 'claim/2']),
        linked('good', 'b', ['claim/1']),
        linked('b', 'poor', ['claim/3']),
        linked('poor', 'a', ['claim/2', 'claim/3']),
        linked('a', 'bare', []),
        linked('bare', 'b', []),
      ],
    });
  });
  afterAll(() => memory.destroy());

  test('orders by the weakest step; a link without claims is the weakest', async () => {
    expect(await idsOf('')).toEqual(['a good b', 'a poor b', 'a bare b']);
  });

  test.each([
    ['basis: STATED', ['a good b']],
    ['basis: INFERRED', ['a good b', 'a poor b']],
    ['confidence: 0.2', ['a good b', 'a poor b']],
    ['confidence: 0.9', ['a good b']],
    ['confidence: 0.91', []],
    ['during: "2022-12"', ['a good b']],
    ['during: "2023/2024-04"', []],
    ['during: "2024-05"', ['a poor b']],
    ['during: "2024-05", basis: REPORTED', []],
    ['links: ["ownedBy"]', ['a good b', 'a poor b', 'a bare b']],
    ['links: ["investors"]', []],
    ['first: 1', ['a good b']],
    ['maxHops: 1', []],
  ])('%s', async (more, expected) => {
    expect(await idsOf(more)).toEqual(expected);
  });

  test('a step shows the claims that fulfil what was asked, named from where it starts', async () => {
    const { data } = await run(
      `{ paths(${ends}, during: "2022") { steps { link forward claims { id } } } all: paths(${ends}, first: 1) { steps { claims { id } } } }`,
    );
    expect(data?.paths).toEqual([
      {
        steps: [
          { link: 'owns', forward: true, claims: [{ id: 'claim/1' }] },
          { link: 'owns', forward: true, claims: [{ id: 'claim/1' }] },
        ],
      },
    ]);
    expect(data).toHaveProperty('all.0.steps.0.claims', [{ id: 'claim/1' }, { id: 'claim/2' }]);
    const back = await run(
      '{ paths(from: "company/b", to: "company/a", first: 1) { steps { link forward } } }',
    );
    expect(back.data?.paths).toEqual([{ steps: Array(2).fill({ link: 'ownedBy', forward: false }) }]);
  });

  test('says under its alias which bound kept paths out, even where none is left', async () => {
    const narrow = { ...defaultLimits, pathHubLinks: 1 };
    const { data, extensions } = await run(`{ how: paths(${ends}) { length } }`, narrow);
    expect(data).toEqual({ how: [] });
    expect(extensions).toMatchObject({ bounds: [{ path: 'how', bounds: ['HUBS'] }] });
    expect((await run(`{ paths(${ends}) { length } }`)).extensions).toBeUndefined();
  });

  test.each([
    ['maxHops: 0', 'maxHops is 0: it must be from 1 to 6.'],
    ['maxHops: 7', 'maxHops is 7: it must be from 1 to 6.'],
    ['first: -1', 'first is -1: it must be from 0 to 100.'],
    ['first: 101', 'first is 101: it must be from 0 to 100.'],
    ['confidence: 1.01', 'confidence is 1.01: it must be from 0 to 1.'],
    [
      'during: "soon"',
      'during: soon is not an EDTF date between the years 1 and 9999. Expected an EDTF date, such as 2024-04-18, 2023-03, 2024~, 2024/2034 or 2024-04/...',
    ],
    ['links: ["ownedBi"]', 'links: no link is called ownedBi. Did you mean ownedBy?'],
  ])('%s is refused', async (more, message) => {
    const { errors } = await run(`{ paths(${ends}, ${more}) { length } }`);
    expect(errors?.map((error) => error.message)).toEqual([message]);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each(['maxHops: 1', 'maxHops: 6', 'first: 0', 'first: 100', 'confidence: 0', 'confidence: 1'])(
    '%s is allowed',
    async (more) => {
      expect((await run(`{ paths(${ends}, ${more}) { length } }`)).errors).toBeUndefined();
    },
  );

  test('a lower bound on hops lowers the default with it', async () => {
    const short = { ...defaultLimits, pathHopsMax: 2, pageMax: 2 };
    expect((await run(`{ paths(${ends}) { length } }`, short)).data?.paths).toHaveLength(2);
    const { errors } = await run(`{ paths(${ends}, maxHops: 3) { length } }`, short);
    expect(errors?.[0]?.message).toBe('maxHops is 3: it must be from 1 to 2.');
  });

  test('two aliases with the same arguments share their statements', async () => {
    const recording = recordingStore(memory.store);
    const fields = '{ length nodes { id } steps { claims { id } } }';
    await run(`{ x: paths(${ends}) ${fields} y: paths(${ends}) ${fields} }`, defaultLimits, recording.store);
    expect(recording.statements.map(({ name }) => name)).toEqual(['pathLinks', 'claimsByIds']);
  });

  test.each([
    ['nodes { __typename id kind name }', [], '"Good"'],
    ['steps { from { name } to { id name } }', [], '"Good"'],
    ['nodes { names { value } }', ['nodesByIds'], '"Gut"'],
    ['nodes { name(lang: "de") }', ['nodesByIds'], '"Gut"'],
    ['nodes { id ... on Company { website } }', ['nodesByIds'], '"https://good.example"'],
    ['nodes { id name } steps { to { name(lang: "de") } }', ['nodesByIds'], '"Gut"'],
  ])(
    'entities come with the paths where no more than their name is selected: %s',
    async (fields, more, shown) => {
      const recording = recordingStore(memory.store);
      const { data, errors } = await run(
        `{ paths(${ends}, first: 1) { ${fields} } }`,
        defaultLimits,
        recording.store,
      );
      expect(errors).toBeUndefined();
      expect(recording.statements.map(({ name }) => name)).toEqual(['pathLinks', ...more]);
      expect(JSON.stringify(data)).toContain(shown);
    },
  );
});
