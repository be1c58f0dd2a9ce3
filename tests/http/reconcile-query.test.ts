import { describe, expect, test } from 'vitest';
import { answersTo, candidatesOf, examples } from '../support/reconciliation.ts';
import { seededServer } from '../support/seeded-server.ts';

const server = seededServer();

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
    const byGet = await (
      await fetch(`${server.url}/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`)
    ).json();
    expect(byGet).toEqual(together);
  });
});
