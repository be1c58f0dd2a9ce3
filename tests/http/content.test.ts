import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../support/seeded.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ CUIBONO_BASE_IRI: 'https://graph.example/' }, { loadSeeds: seed });
  await server.ready;
}, 60_000);
afterAll(() => server.close());

const get = (path: string, accept = '*/*', init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, { redirect: 'manual', headers: { accept }, ...init });

/** A table as it was sent. */
const rowsOf = async (response: Response): Promise<Record<string, string>[]> => {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  return parseCsv(await response.text(), { columns: true });
};

describe('an entity', () => {
  test.each([
    ['.jsonld', 'application/ld+json'],
    ['.ttl', 'text/turtle; charset=utf-8'],
    ['.nq', 'application/n-quads'],
    ['.csv', 'text/csv; charset=utf-8'],
    ['.graphml', 'application/graphml+xml'],
    ['.parquet', 'application/vnd.apache.parquet'],
    ['.jsonl', 'application/x-ndjson'],
    ['.ftm.json', 'application/x-ndjson'],
    ['.bods.json', 'application/json'],
  ])('answers with the ending %s as %s', async (ending, type) => {
    const response = await get(`/entity/company/oracle${ending}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(await response.text()).toContain('racle');
  });

  test('answers by the type that a client accepts, and people have the page', async () => {
    const turtle = await get('/entity/company/oracle', 'text/turtle, application/json;q=0.5');
    const quads = new Parser({ format: 'Turtle' }).parse(await turtle.text());
    expect(quads.some(({ subject }) => subject.value === 'https://graph.example/entity/company/oracle')).toBe(
      true,
    );
    const page = await get(
      '/entity/company/oracle',
      'text/html,application/xhtml+xml,text/csv;q=0.9,*/*;q=0.8',
    );
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  test('answers with what is accepted next where the first is not there, and as RDF 1.1 where that is asked for', async () => {
    const accept = 'application/rdf+xml, application/json, text/turtle;q=0.9, text/html;q=0.1';
    const turtle = await get('/entity/company/oracle?rdf=1.1', accept);
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(await turtle.text()).not.toContain('<<(');
    expect((await get('/entity/company/oracle.ttl?rdf=2')).status).toBe(400);
    expect((await get('/entity/company%2For%61cle.ttl')).status).toBe(200);
  });

  test('of a kind that a format knows nothing of is 406 there, and no empty file', async () => {
    const none = await get('/entity/motive/data-sovereignty.ftm.json');
    expect([none.status, (await none.json()).errors[0].message]).toEqual([
      406,
      'ftm has no place for motive/data-sovereignty.',
    ]);
    expect((await get('/entity/investment/oracle-japan-2024.bods.json')).status).toBe(406);
  });

  test('that is not there is 404 in JSON; another method than GET is none of its own', async () => {
    const absent = await get('/entity/company/nobody.ttl');
    expect([absent.status, await absent.json()]).toMatchObject([
      404,
      { errors: [{ message: 'There is no company/nobody.' }] },
    ]);
    expect((await get('/entity/company/oracle.ttl', '*/*', { method: 'DELETE' })).status).toBe(405);
    const head = await get('/entity/company/oracle.ttl', '*/*', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('a list', () => {
  test('is a table with a row for each entity, page by page', async () => {
    const first = await get('/list/companies.csv?first=2');
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const [one, two] = [await rowsOf(first), await rowsOf(await get(next))];
    expect(one).toHaveLength(2);
    expect(one[0]).toMatchObject({ id: expect.stringMatching(/^company\//), name: expect.any(String) });
    expect(new Set([...one, ...two].map(({ id }) => id)).size).toBe(4);
  });

  test('takes the arguments of its field, and refuses others by name', async () => {
    const where = encodeURIComponent('{"id":{"eq":"investment/oracle-japan-2024"}}');
    const [row, ...others] = await rowsOf(await get(`/list/investments.csv?where=${where}`));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ id: 'investment/oracle-japan-2024', 'amount.currency': 'USD' });
    for (const [address, status, message] of [
      ['?frist=2', 400, /^frist is not an argument of investments/],
      ['?where={', 400, /^where is not JSON/],
      ['?first=', 400, /^first is not a whole number/],
      ['?first=abc', 400, /^first is not a whole number/],
      ['?first=1000', 422, /100/],
    ] as const) {
      const refused = await get(`/list/investments.csv${address}`);
      expect([address, refused.status]).toEqual([address, status]);
      expect((await refused.json()).errors[0].message).toMatch(message);
    }
  });

  test('holds all names of an entity, and all that its own links to many lead to', async () => {
    const where = encodeURIComponent('{"id":{"eq":"investment/oracle-japan-2024"}}');
    const [row = {}] = await rowsOf(await get(`/list/investments.csv?where=${where}`));
    expect(row['names.value']?.split(' | ').length).toBeGreaterThan(1);
    expect(row['names.lang']?.split(' | ')).toEqual(expect.arrayContaining(['en', 'ko']));
    expect(row).toMatchObject({
      'investors.nodes.id': 'company/oracle',
      'investors.nodes.name': 'Oracle',
      'investors.pageInfo.hasNextPage': 'false',
    });
    // What others say of it is in lists of their own.
    expect(Object.keys(row).filter((name) => name.startsWith('rationales'))).toEqual([]);
  });

  test('names what a link to one leads to, of whatever kind that is', async () => {
    const [row] = await rowsOf(await get('/list/observations.csv?first=1'));
    expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining(['indicator.name', 'of.id', 'of.name']));
  });

  test('is told as its entities in any other format, as they are now', async () => {
    const nodes = JSON.parse(await (await get('/list/investments.jsonld?first=1')).text())['@graph'];
    expect(
      nodes.some((node: Record<string, unknown>) => String(node['@type']).includes('InvestmentOrDeposit')),
    ).toBe(true);
    expect((await get('/list/investments.ttl?asOf=2024-01-01')).status).toBe(400);
    expect((await get('/list/nothing.csv')).status).toBe(404);
  });
});

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
