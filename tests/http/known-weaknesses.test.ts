import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/server.ts';

/** What graphql-cop looks for (https://github.com/dolevf/graphql-cop), asked in words of our own. */
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.ready;
});
afterAll(() => server.close());

const answerOf = async (query: string) => (await server.post({ query })).json();
const codes = ({ errors = [] }: { errors?: { extensions: { code: string } }[] }) =>
  errors.map(({ extensions }) => extensions.code);
const get = (query: string, headers = {}) =>
  fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
const times = (count: number, made: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => made(n)).join(' ');

describe('what is refused', () => {
  test('101 aliases of one field', async () => {
    const answer = await answerOf(`{ ${times(101, (n) => `a${n}: __typename`)} }`);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'TOO_EXPENSIVE' } }] });
    expect(answer.data).toBeUndefined();
  });

  test('a batch of ten operations', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    expect(codes(await (await server.post(batch)).json())).toEqual(['BAD_USER_INPUT']);
  });

  test('one field 500 times', async () => {
    expect(codes(await answerOf(`{ ${'__typename '.repeat(500)} }`))).toEqual(['TOO_EXPENSIVE']);
  });

  test('ten directives that nobody knows, with five errors and that there are more', async () => {
    const { data, errors } = await answerOf(`{ __typename ${'@aa'.repeat(10)} }`);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(6);
    expect(errors.map(({ message }: { message: string }) => message)).toContainEqual(
      expect.stringMatching(/^Too many validation errors/),
    );
  });

  test('the schema by way of itself', async () => {
    const types = 'fields { type { fields { type { fields { type { fields { type { name } } } } } } } }';
    expect(codes(await answerOf(`{ __schema { types { ${types} } } }`))).toEqual(['BAD_USER_INPUT']);
  });

  test('a mutation by GET', async () => {
    const response = await get('mutation { __typename }');
    expect(response.status).toBe(405);
    expect((await response.json()).data).toBeUndefined();
  });

  test('an operation of a form of a page', async () => {
    const body = new URLSearchParams({ query: '{ __typename }' });
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', body });
    expect(response.status).toBe(415);
  });

  test('an operation of a form with files', async () => {
    const body = new FormData();
    body.set('operations', '{"query":"{ __typename }"}');
    expect((await fetch(`${server.url}/graphql`, { method: 'POST', body })).status).toBe(415);
  });
});

describe('what is not told', () => {
  test('how long the parts of an operation took', async () => {
    const answer = await (await server.post({ query: '{ __typename }' }, { 'x-apollo-tracing': '1' })).json();
    expect(answer).toEqual({ data: { __typename: 'Query' } });
  });

  test('what went wrong inside', async () => {
    const text = await (await server.post({ query: 'qwerty cop { abc }' })).text();
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(text).not.toMatch(/stack|exception|node_modules|\.ts:/i);
  });
});

// Decision 19: the schema is public.
describe('what is there for all to use', () => {
  test('queries by GET', async () => {
    expect(await (await get('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('the schema', async () => {
    const { data } = await answerOf('{ __schema { types { name fields { name } } } }');
    expect(data.__schema.types.length).toBeGreaterThan(25);
  });

  test('the name that was meant', async () => {
    const { errors } = await answerOf('{ companis { totalCount } }');
    expect(errors[0].message).toContain('Did you mean "companies"');
  });

  test('GraphiQL', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('GraphiQL');
  });
});
