import { Parser } from 'n3';
import { afterAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { contentServer, rowsOf } from '../support/content-server.ts';
import { importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { testServer } from '../support/server.ts';
import { soon } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());
const get = contentServer();

/** Fills an empty store with a company whose id has a dot. */
async function seedDotted(store: Store): Promise<void> {
  await store.prepare(soon());
  const claim = { subject: 'company/amazon.com', about: 'names', value: 'Amazon', source: 'source/a' };
  const file = files.write('dotted.jsonl', [{ source: { id: 'source/a', title: 'A' } }, claim]);
  await importInto(store, [file]);
}

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

describe('an ending that no format has', () => {
  const page = 'text/html,application/xhtml+xml,*/*;q=0.8';
  const endings = /\.jsonl, \.csv, .*\.bods\.json/;

  test.each([
    ['/entity/company/oracle.xyz', 'There is no company/oracle.xyz, and .xyz is no format'],
    ['/entity/company/oracle.TTL', 'There is no company/oracle.TTL, and .TTL is no format'],
    ['/list/investments.xlsx', '.xlsx is no format'],
    ['/list/investments', 'A list is told in a format'],
  ])('is 404 at %s, for a page as for a program, and the answer lists those that are', async (path, told) => {
    for (const accept of [page, '*/*', 'application/json']) {
      const response = await get(path, accept);
      expect([accept, response.status]).toEqual([accept, 404]);
      const { message } = (await response.json()).errors[0];
      expect(message).toContain(told);
      expect(message).toMatch(endings);
    }
  });

  test('is part of an id where there is such an entity', async () => {
    const dotted = await testServer({}, { loadSeeds: seedDotted });
    await dotted.ready;
    for (const id of ['company/amazon.com', 'company/nobody'])
      expect((await fetch(`${dotted.url}/entity/${id}`, { headers: { accept: page } })).status).toBe(200);
    const table = await fetch(`${dotted.url}/entity/company/amazon.com.csv`);
    expect([table.status, await table.text()]).toEqual([200, expect.stringContaining('company/amazon.com')]);
    await dotted.close();
  });

  test('names lists that there are where none is of that name', async () => {
    const response = await get('/list/company.csv');
    const { message } = (await response.json()).errors[0];
    expect([response.status, message]).toEqual([
      404,
      expect.stringMatching(/^company is no list.*companies/),
    ]);
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
