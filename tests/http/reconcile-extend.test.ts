import { describe, expect, test } from 'vitest';
import { examples, expectValid, postForm } from '../support/reconciliation.ts';
import { seededServer } from '../support/seeded-server.ts';

const server = seededServer();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
const json = async (path: string) => (await get(path)).json();

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
