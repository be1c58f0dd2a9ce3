import { describe, expect, test } from 'vitest';
import { seededServer } from '../support/seeded-server.ts';

const server = seededServer();

async function matched(body: unknown) {
  const response = await fetch(`${server.url}/match`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...(await response.json()) };
}

describe('/match', () => {
  test('answers each query with candidates, their scores, and why in words', async () => {
    const { queries } = await matched({
      queries: {
        a: { kind: 'Company', names: ['Unheard Of', '오라클'], country: 'USA' },
        b: { identifiers: ['WIKIDATA:Q19900'] },
      },
    });
    expect(queries.a.candidates[0]).toMatchObject({
      id: 'company/oracle',
      kind: 'Company',
      match: true,
      features: [
        { name: 'names', score: 100, text: expect.stringContaining('오라클') },
        { name: 'countries', score: 100, text: 'both in country/us' },
      ],
    });
    expect(queries.b.candidates).toMatchObject([
      {
        id: 'company/oracle',
        match: true,
        features: [{ name: 'identifiers', text: 'both have WIKIDATA:Q19900' }],
      },
    ]);
  });

  test('says what speaks against a candidate, which is then no match', async () => {
    const { queries } = await matched({
      queries: {
        a: { kind: 'Company', names: ['Oracle'], country: 'JP' },
        b: { kind: 'Company', names: ['Oracle'], identifiers: ['WIKIDATA:Q1'] },
        c: { kind: 'Company', names: ['Oracle'], properties: { headquarteredIn: 'Japan' } },
      },
    });
    const [a, b, c] = ['a', 'b', 'c'].map((key) => queries[key].candidates[0]);
    expect([a.match, b.match, c.match]).toEqual([false, false, false]);
    expect(a.features[1].text).toBe('country/jp and country/us');
    expect(b.features[0].text).toContain('WIKIDATA gives them different ones');
    expect(c.features[1].text).toBe('headquarteredIn: Japan is not United States');
  });

  test('leaves out what scores less than the threshold, and more than the limit', async () => {
    const queries = { a: { names: ['Japan'] } };
    const { queries: all } = await matched({ queries });
    expect(all.a.candidates).toHaveLength(5);
    const least = all.a.candidates[1].score;
    const { queries: some } = await matched({ queries, threshold: least });
    expect(some.a.candidates.every(({ score }: { score: number }) => score >= least)).toBe(true);
    expect(some.a.candidates.length).toBeGreaterThanOrEqual(2);
    expect((await matched({ queries, limit: 1 })).queries.a.candidates).toHaveLength(1);
  });

  test('says of each query what is wrong with it, and of the whole what cannot be read', async () => {
    const { queries } = await matched({
      queries: {
        kind: { kind: 'Firm', names: ['Oracle'] },
        'own.type: of the client': { kind: 'Firm', names: ['Oracle'] },
        none: {},
        country: { names: ['Oracle'], country: 'Atlantis' },
        identifier: { identifiers: ['Q19900'] },
        property: { names: ['Oracle'], properties: { website: { url: 'x' } } },
        good: { kind: 'Company', names: ['Oracle'] },
      },
    });
    expect(queries.kind.error).toContain('kind.kind: there is no type "Firm"');
    expect(queries['own.type: of the client'].error).toContain(
      'own.type: of the client.kind: there is no type',
    );
    expect(queries.none.error).toContain('expected names or identifiers');
    expect(queries.country.error).toContain('country.country: "Atlantis" is no country');
    expect(queries.identifier.error).toContain('identifier.identifiers: "Q19900" is no identifier');
    expect(queries.property.error).toContain('property.properties.website: expected a text');
    expect(queries.good.candidates[0].id).toBe('company/oracle');
    expect((await matched({ queries: {}, threshold: 101 })).status).toBe(400);
    expect((await matched({})).status).toBe(400);
  });
});
