import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../support/fill.ts';
import { type TestServer, testServer } from '../support/server.ts';

/** A look-up costs 100, and 1 for each of its two fields. */
const lookUp = '{ company(id: "company/a") { id name } }';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    CUIBONO_COST_MAX: '102',
    CUIBONO_ALIASES_MAX: '2',
    CUIBONO_ROOT_FIELDS_MAX: '3',
    CUIBONO_DIRECTIVES_MAX: '2',
    CUIBONO_REPEATS_MAX: '5',
  });
  await fill(await server.ready, { entities: [{ id: 'company/a', namesShown: 'A' }] });
});
afterAll(() => server.close());

const codeOf = async (query: string, variables?: object): Promise<string | undefined> => {
  const body = await (await server.post({ query, variables })).json();
  return body.errors?.[0]?.extensions.code;
};

describe('an operation', () => {
  test('that costs as much as is allowed is answered, also once it is known', async () => {
    expect(await codeOf(lookUp)).toBeUndefined();
    expect(await codeOf(lookUp)).toBeUndefined();
  });

  test('that may cost more is refused with the figures, and nothing of it is executed', async () => {
    const response = await server.post({ query: '{ company(id: "company/a") { id name kind } }' });
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'The operation may cost 103, most of it by company, and at most 102 is allowed: ask for shorter pages, fewer levels of lists or fewer fields.',
          extensions: { code: 'TOO_EXPENSIVE' },
        },
      ],
    });
  });

  test('is priced by its variables, also where it is known', async () => {
    const query = 'query ($more: Boolean!) { company(id: "company/a") { id name kind @include(if: $more) } }';
    expect(await codeOf(query, { more: false })).toBeUndefined();
    expect(await codeOf(query, { more: true })).toBe('TOO_EXPENSIVE');
    expect(await codeOf(query, { more: false })).toBeUndefined();
  });

  test('whose variables are wrong is told so, and not what it costs', async () => {
    expect(await codeOf('query ($id: ID!) { company(id: $id) { id name kind } }', {})).toBe('BAD_USER_INPUT');
  });

  test('is told what it costs where it asks', async () => {
    const query = '{ company(id: "company/none") { id name } }';
    const asked = await server.post({ query }, { 'x-cuibono-cost': '1' });
    expect((await asked.json()).extensions).toEqual({ cost: { requested: 102, spent: 100 } });
    expect(await (await server.post({ query })).json()).toEqual({ data: { company: null } });
  });
});

describe('a document', () => {
  const fields = (count: number, alias = (_: number): string => '') =>
    `{ ${Array.from({ length: count }, (_, i) => `${alias(i)}__typename`).join(' ')} }`;

  test.each([
    ['aliases', fields(2, (i) => `a${i}: `), fields(3, (i) => `a${i}: `)],
    ['fields of Query', fields(3), fields(4)],
    [
      'fields that repeat a name beside them',
      `{ company(id: "company/a") { ${'id '.repeat(6)} } }`,
      `{ company(id: "company/a") { ${'id '.repeat(6)} ... on Company { id id } } }`,
    ],
    [
      'directives',
      '{ __typename @include(if: true) @skip(if: false) }',
      '{ __typename @include(if: true) ... @include(if: true) @skip(if: false) { __typename } }',
    ],
  ])('may have so many %s and not one more', async (what, enough, more) => {
    expect(await codeOf(enough)).not.toBe('BAD_USER_INPUT');
    const body = await (await server.post({ query: more })).json();
    expect(body.errors[0].message).toContain(what);
    expect(body.errors[0].extensions.code).toBe('TOO_EXPENSIVE');
  });

  test('asks for the whole schema once', async () => {
    const schema = '__schema { queryType { name } }';
    const body = await (await server.post({ query: `{ ${schema} other: ${schema} }` })).json();
    expect(body.errors[0].message).toContain('introspections');
  });
});
