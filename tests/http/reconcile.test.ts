import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answersTo,
  candidatesOf,
  examples,
  expectValid,
  postForm,
  schemaCalled,
} from '../support/reconciliation.ts';
import { seed } from '../support/seeded.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer(
    { CUIBONO_BASE_IRI: 'https://graph.example/' },
    { loadSeeds: (store) => seed(store) },
  );
  await server.ready;
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
const json = async (path: string) => (await get(path)).json();

describe('the schemas', () => {
  test.each(examples())('of $schema: $name is valid: $isValid', ({ schema, isValid, value }) => {
    expect(schemaCalled(schema)(value)).toBe(isValid);
  });
});

describe('the manifest', () => {
  test('is what an address without parameters answers, by GET and by POST, with the address that was asked', async () => {
    const manifest = await json('/reconcile');
    expectValid('manifest', manifest);
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      identifierSpace: 'https://graph.example/entity/',
      view: { url: `${server.url}/reconcile/view?id={{id}}` },
      batchSize: 50,
    });
    expect(await (await postForm(server.url, {})).json()).toEqual(manifest);
    expect(await json('/reconcile/')).toEqual(manifest);
  });

  test('names every kind and family as a type', async () => {
    const { defaultTypes } = await json('/reconcile');
    expect(defaultTypes).toContainEqual({ id: 'PublicBody', name: 'Public body' });
    expect(defaultTypes).toContainEqual({ id: 'Actor', name: 'Actor' });
  });

  test('leads to services that are there', async () => {
    const { suggest, extend, preview, view } = await json('/reconcile');
    const at = ({ service_url, service_path }: Record<string, string>) => `${service_url}${service_path}`;
    const addresses = [
      `${at(suggest.entity)}?prefix=oracle`,
      `${at(suggest.property)}?prefix=name`,
      `${at(suggest.type)}?prefix=company`,
      `${suggest.entity.service_url}${suggest.entity.flyout_service_path.replace(/\$\{id\}/, 'company%2Foracle')}`,
      `${at(extend.propose_properties)}?type=Company`,
      preview.url.replace('{{id}}', 'company%2Foracle'),
      view.url.replace('{{id}}', 'company%2Foracle'),
    ];
    const answers = await Promise.all(addresses.map((address) => fetch(address, { redirect: 'manual' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 303]);
    expect(answers[6]?.headers.get('location')).toBe(`${server.url}/entity/company/oracle`);
  });
});

describe('a query', () => {
  test.each(examples().filter(({ schema, isValid }) => schema === 'query-batch' && isValid))(
    'that the protocol allows is answered under its key: $name',
    async ({ value }) => {
      const answers = await answersTo(server.url, value);
      expect(Object.keys(answers)).toEqual(Object.keys(Object(value)));
    },
  );

  test('by a name in any language finds its bearer, first and as a match', async () => {
    for (const query of ['Oracle', 'オラクル', '오라클', 'ORACLE']) {
      const [first] = await candidatesOf(server.url, { query, type: 'Company' });
      expect(first).toMatchObject({ id: 'company/oracle', description: 'Company, US', match: true });
    }
  });

  test('with a slip finds what was meant, without a match', async () => {
    const [first] = await candidatesOf(server.url, { query: 'Mircosoft', type: 'Company' });
    expect(first).toMatchObject({ id: 'company/microsoft', match: false });
  });

  test('by an identifier or by an id finds what has it, as a match with a high score', async () => {
    for (const asked of [
      { query: 'WIKIDATA:Q19900' },
      { query: 'company/oracle' },
      { properties: [{ pid: 'identifiers', v: 'WIKIDATA:Q19900' }] },
      { properties: [{ pid: 'identifiers:WIKIDATA', v: 'Q19900' }] },
      { query: 'Oracle', type: 'Actor', properties: [{ pid: 'identifiers:WIKIDATA', v: ['q19900'] }] },
    ]) {
      const [first, second] = await candidatesOf(server.url, asked);
      expect(first).toMatchObject({ id: 'company/oracle', match: true });
      expect(first?.score).toBeGreaterThan(90);
      expect(second?.match ?? false).toBe(false);
    }
  });

  test('has only candidates of its types, and of all types only those of each', async () => {
    const query = { query: 'Oracle', type: ['Company', 'Country'] };
    expect((await candidatesOf(server.url, query)).map(({ id }) => id)).toEqual(['company/oracle']);
    expect(await candidatesOf(server.url, { ...query, type_strict: 'all' })).toEqual([]);
    const both = { query: 'Oracle', type: ['Actor', 'Company'], type_strict: 'all' };
    expect((await candidatesOf(server.url, both)).map(({ id }) => id)).toEqual(['company/oracle']);
  });

  test('gets at most as many candidates as it wants, the likeliest first', async () => {
    const all = await candidatesOf(server.url, { query: 'Japan' });
    expect(all.length).toBeGreaterThan(2);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(await candidatesOf(server.url, { query: 'Japan', limit: 2 })).toEqual(all.slice(0, 2));
  });

  test('whose country, link or day speaks for an entity scores higher, and one that speaks against it is no match', async () => {
    const asked = (pid: string, v: unknown) => ({
      query: 'Oracle',
      type: 'Company',
      properties: [{ pid, v }],
    });
    const [[plain], [right], [wrong], [named]] = await Promise.all([
      candidatesOf(server.url, { query: 'Oracle', type: 'Company' }),
      candidatesOf(server.url, asked('headquarteredIn', { id: 'country/us' })),
      candidatesOf(server.url, asked('headquarteredIn', 'JP')),
      candidatesOf(server.url, asked('headquarteredIn', '米国')),
    ]);
    expect(right?.score).toBeGreaterThan(plain?.score ?? 100);
    expect([right?.match, named?.match, wrong?.match]).toEqual([true, true, false]);
    expect(named?.score).toBe(right?.score);
    expect(wrong?.score).toBeLessThan(plain?.score ?? 0);
    expect(right?.features).toContainEqual({ id: 'countries', value: 100 });

    const act = (announced: string) => ({
      query: "Oracle's data centres in Japan (2024)",
      type: 'Investment',
      properties: [{ pid: 'announced', v: announced }],
    });
    const [[sameDay], [sameYear], [otherYear]] = await Promise.all([
      candidatesOf(server.url, act('2024-04-18')),
      candidatesOf(server.url, act('2024')),
      candidatesOf(server.url, act('2019')),
    ]);
    expect([sameDay?.match, sameYear?.match, otherYear?.match]).toEqual([true, true, false]);
    expect(sameDay?.score).toBeGreaterThan(sameYear?.score ?? 100);
  });

  test('with a value that cannot be read still has candidates, and no match', async () => {
    const asked = { query: 'Oracle', type: 'Company', properties: [{ pid: 'identifiers:LEI', v: 'XYZ' }] };
    const [first] = await candidatesOf(server.url, asked);
    expect(first).toMatchObject({ id: 'company/oracle', match: false });
  });

  test('that cannot be read says where and why, and the others are answered', async () => {
    const answers = await answersTo(server.url, {
      type: { query: 'Oracle', type: 'Firm' },
      pid: { query: 'Oracle', properties: [{ pid: 'colour', v: 'red' }] },
      good: { query: 'Oracle', type: 'Company' },
      ['__proto__']: { query: 'Oracle', properties: [{ pid: 'constructor', v: 1 }] },
      text: 'Oracle',
    });
    expect(answers.type).toEqual({
      result: [],
      error: 'type.type: there is no type "Firm"; /reconcile/suggest/type lists them',
    });
    expect(answers.pid?.error).toContain('"colour"');
    expect(answers.text?.error).toContain('text: ');
    expect(answers.good?.result[0]?.id).toBe('company/oracle');
  });

  test('is answered alike alone and among others, by POST and by GET', async () => {
    const queries = { a: { query: 'Japan', limit: 3 }, b: { query: 'Oracle', type: 'Company' } };
    const together = await answersTo(server.url, queries);
    const alone = await answersTo(server.url, { a: queries.a });
    expect(together.a).toEqual(alone.a);
    const byGet = await json(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`);
    expect(byGet).toEqual(together);
  });
});

describe('suggestions', () => {
  test('of entities are by beginnings of names, by ids and by identifiers, page by page', async () => {
    const first = await json('/reconcile/suggest/entity?prefix=ora');
    expectValid('suggested-entities', first);
    expect(first.result.map(({ id }: { id: string }) => id)).toContain('company/oracle');
    const ids = async (query: string) =>
      (await json(`/reconcile/suggest/entity?${query}`)).result.map(({ id }: { id: string }) => id);
    expect(await ids('prefix=company/oracle')).toEqual(['company/oracle']);
    expect(await ids('prefix=WIKIDATA:Q19900')).toEqual(['company/oracle']);
    expect(await ids('prefix=ora&type=Company')).toEqual(['company/oracle']);
    const all = await ids('prefix=japan');
    expect((await ids('prefix=japan&cursor=2')).slice(0, 3)).toEqual(all.slice(2, 5));
    expect(await ids('prefix=')).toEqual([]);
  });

  test('of properties and types are by their ids and names', async () => {
    const properties = await json('/reconcile/suggest/property?prefix=headq');
    expectValid('suggested-words', properties);
    expect(properties.result[0]).toMatchObject({ id: 'headquarteredIn', name: 'Headquartered in' });
    expect((await json('/reconcile/suggest/property?prefix=identifiers:LEI')).result[0].id).toBe(
      'identifiers:LEI',
    );
    const types = await json('/reconcile/suggest/type?prefix=body');
    expectValid('suggested-words', types);
    expect(types.result[0]).toMatchObject({ id: 'PublicBody', name: 'Public body' });
  });

  test('have a few words about an entity beside them', async () => {
    const flyout = await json('/reconcile/flyout/entity?id=company%2Foracle');
    expectValid('flyout', flyout);
    expect(flyout).toMatchObject({ id: 'company/oracle', html: expect.stringContaining('WIKIDATA:Q19900') });
    expect((await get('/reconcile/flyout/entity?id=company%2Fnobody')).status).toBe(404);
  });
});

describe('a preview', () => {
  test('is a page without scripts, which any page may frame', async () => {
    const response = await get('/reconcile/preview?id=company%2Foracle');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain('frame-ancestors *');
    expect(await response.text()).toContain('<strong>Oracle</strong>');
  });

  test('of what is not there is 404, and says an id only escaped', async () => {
    const response = await get(`/reconcile/preview?id=${encodeURIComponent('company/<script>"')}`);
    const page = await response.text();
    expect(response.status).toBe(404);
    expect(page).not.toContain('<script>');
    expect(page).toContain('company/&#60;script&#62;');
    expect((await get('/reconcile/preview?id=javascript:alert(1)')).status).toBe(400);
  });
});

describe('an extension', () => {
  const extended = async (query: unknown) => {
    const response = await postForm(server.url, { extend: JSON.stringify(query) });
    const body = await response.json();
    expect([response.status, body.errors]).toEqual([200, undefined]);
    expectValid('extension', body);
    return body;
  };

  test('has names, entities, days, amounts and identifiers, each as the protocol has such', async () => {
    const ids = ['company/oracle', 'investment/oracle-japan-2024', 'company/nobody', '__proto__'];
    const pids = ['names', 'headquarteredIn', 'announced', 'amount', 'identifiers', 'identifiers:WIKIDATA'];
    const { meta, rows } = await extended({ ids, properties: pids.map((id) => ({ id })) });
    expect(meta[1]).toEqual({
      id: 'headquarteredIn',
      name: 'Headquartered in',
      type: { id: 'Country', name: 'Country' },
    });
    expect(Object.keys(rows)).toEqual(ids);
    expect(rows['company/oracle'].names).toContainEqual({ str: 'オラクル' });
    expect(rows['company/oracle']).toMatchObject({
      headquarteredIn: [{ id: 'country/us', name: 'United States' }],
      identifiers: [{ str: 'WIKIDATA:Q19900' }],
      'identifiers:WIKIDATA': [{ str: 'Q19900' }],
      announced: [],
    });
    expect(rows['investment/oracle-japan-2024']).toMatchObject({
      announced: [{ date: '2024-04-18T00:00:00Z' }],
      amount: [{ str: '8000000000 USD AT_LEAST' }],
    });
    expect(rows['company/nobody'].names).toEqual([]);
  });

  test('has at most as many values as its setting says, and amounts as numbers where it says so', async () => {
    const { rows } = await extended({
      ids: ['company/oracle', 'investment/oracle-japan-2024'],
      properties: [
        { id: 'names', settings: { limit: '1' } },
        { id: 'amount', settings: { figures: true } },
      ],
    });
    expect(rows['company/oracle'].names).toHaveLength(1);
    expect(rows['investment/oracle-japan-2024'].amount).toEqual([{ float: 8_000_000_000 }]);
  });

  test('can be asked by GET, and follows links that others declare', async () => {
    const query = { ids: ['country/us'], properties: [{ id: 'companies', settings: { limit: 2 } }] };
    const { rows } = await json(`/reconcile?extend=${encodeURIComponent(JSON.stringify(query))}`);
    expect(rows['country/us'].companies).toHaveLength(2);
  });

  test('is proposed the properties of a type', async () => {
    const proposed = await json('/reconcile/properties?type=Company&limit=3');
    expectValid('proposed-properties', proposed);
    expect([proposed.type, proposed.limit, proposed.properties.length]).toEqual(['Company', 3, 3]);
    const all = await json('/reconcile/properties?type=Actor');
    expect(all.properties).toContainEqual({ id: 'headquarteredIn', name: 'Headquartered in' });
    expect((await get('/reconcile/properties?type=Firm')).status).toBe(400);
  });

  test.each(examples().filter(({ schema }) => schema === 'extension-query'))(
    'is refused or answered as the protocol has it: $name',
    async ({ value, isValid }) => {
      const response = await postForm(server.url, { extend: JSON.stringify(value) });
      expect(response.status).toBe(isValid ? 200 : 400);
    },
  );
});
