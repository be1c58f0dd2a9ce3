import { describe, expect, test } from 'vitest';
import { contentServer, rowsOf } from '../support/content-server.ts';

const get = contentServer();

describe('a selection', () => {
  const posted = (query: string, variables: object = {}) =>
    get('/graphql', 'text/csv', {
      method: 'POST',
      headers: { accept: 'text/csv', 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });

  test('that is flat is a table: objects within a row by their paths, plain lists in a cell', async () => {
    const query =
      '{ people(first: 1) { nodes { id ...N born { edtf } } totalCount } } fragment N on Person { called: name }';
    expect(await rowsOf(await get(`/graphql?query=${encodeURIComponent(query)}`, 'text/csv'))).toEqual([
      { id: expect.stringMatching(/^person\//), called: expect.any(String), 'born.edtf': expect.any(String) },
    ]);
    const one = await posted('query($id: ID!) { company(id: $id) { id name } }', { id: 'company/oracle' });
    expect(await rowsOf(one)).toEqual([{ id: 'company/oracle', name: 'Oracle' }]);
    const nobody = await posted('{ company(id: "company/nobody") { id name } }');
    expect(await nobody.text()).toBe('id,name\n');
    const two = await posted('{ company(id: "company/oracle") { id } __typename }');
    expect(await rowsOf(two)).toEqual([{ 'company.id': 'company/oracle', __typename: 'Query' }]);
  });

  test('with lists within its rows has all of each in a cell, in one order', async () => {
    const one = await posted(
      '{ investments(where: { id: { eq: "investment/oracle-japan-2024" } }) { nodes { id names { value lang } identifiers { value } } } }',
    );
    const [row = {}] = await rowsOf(one);
    const [names, langs] = [row['names.value']?.split(' | ') ?? [], row['names.lang']?.split(' | ') ?? []];
    expect(names.length).toBe(langs.length);
    expect(names[langs.indexOf('ko')]).toMatch(/[가-힣]/);
    expect(row['identifiers.value']).toBe('');
  });

  test('without rows has its header all the same', async () => {
    const none = await posted('{ companies(where: { id: { eq: "company/nobody" } }) { nodes { id name } } }');
    expect(await none.text()).toBe('id,name\n');
  });

  test.each([
    '{ companies(first: 1) { nodes { id } } people(first: 1) { nodes { id } } }',
    '{ countries(first: 2, where: { id: { in: ["country/jp"] } }) { nodes { id investments { nodes { id investors { nodes { id } } } } } } }',
  ])('that is not flat is refused, and its place named: %s', async (query) => {
    const refused = await posted(query);
    expect(refused.status).toBe(406);
    expect((await refused.json()).errors[0].message).toMatch(/companies\.nodes, people\.nodes|investments/);
  });

  test('with a fault is what GraphQL says of it, and never part of a table', async () => {
    for (const query of ['{ companies(first: 101) { nodes { id } } }', '{ nothing }', '{']) {
      const refused = await posted(query);
      expect([query, refused.status >= 400, refused.headers.get('content-type')]).toEqual([
        query,
        true,
        expect.stringContaining('json'),
      ]);
    }
  });

  test('with an empty list of plain values is a row all the same', async () => {
    const one = await posted('{ company(id: "company/oracle") { id mergedFrom } }');
    expect(await rowsOf(one)).toEqual([{ id: 'company/oracle', mergedFrom: '' }]);
  });

  test('is asked with GET or POST', async () => {
    const put = await get('/graphql', 'text/csv', {
      method: 'PUT',
      headers: { accept: 'text/csv' },
      body: '{}',
    });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  test('of JSON goes the way that it went', async () => {
    const json = await get('/graphql?query={__typename}', 'application/json, text/csv;q=0.1');
    expect(await json.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
