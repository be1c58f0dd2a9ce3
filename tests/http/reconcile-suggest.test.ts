import { describe, expect, test } from 'vitest';
import { expectValid } from '../support/reconciliation.ts';
import { seededServer } from '../support/seeded-server.ts';

const server = seededServer();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
const json = async (path: string) => (await get(path)).json();

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

  test('of a type that there is not are refused, as what it can be extended by is', async () => {
    for (const path of ['suggest/entity?prefix=ora&type=Firm', 'properties?type=Firm']) {
      const response = await get(`/reconcile/${path}`);
      expect(response.status).toBe(400);
      expect((await response.json()).errors[0].message).toBe(
        'type: there is no type "Firm"; /reconcile/suggest/type lists them',
      );
    }
    expect((await json('/reconcile/suggest/entity?prefix=company/oracle&type=')).result).toHaveLength(1);
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

test('nothing leads to the page of what is of no kind', async () => {
  const view = (id: string) => get(`/reconcile/view?id=${encodeURIComponent(id)}`);
  const there = await view('company/a b/../c');
  expect(there.headers.get('location')).toBe(`${server.url}/entity/company/a%20b%2F..%2Fc`);
  for (const id of ['firm/oracle', 'oracle', '', 'company/a\0']) expect((await view(id)).status).toBe(400);
});
