import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import type { KnownEntity } from '../../src/resolver/known/known-entity.ts';
import { readEntities } from '../../src/resolver/known/read-entities.ts';
import { head, judges } from '../support/identity-rows.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const rows = files.write('rows.jsonl', [
  head('rows'),
  ...(
    [
      ['company/oracle', 'names', 'Oracle@en COMMON'],
      ['company/oracle', 'names', '오라클@ko COMMON'],
      ['company/oracle', 'identifiers', 'WIKIDATA:Q19900'],
      ['company/oracle', 'identifiers', 'ISIN:US68389X1054'],
      ['company/oracle', 'website', 'https://www.oracle.com/jp/'],
      ['company/oracle', 'headquarteredIn', 'country/us'],
      ['company/oracle', 'jurisdiction', 'place/us-de'],
      ['company/oracle', 'owns', 'company/oracle-japan'],
      ['company/oracle-corp', 'sameAs', 'company/oracle'],
      ['company/oracle-corp', 'identifiers', 'WIKIDATA:Q1'],
      ['company/oracle-corp', 'parents', 'company/holding'],
      ['place/us-de', 'country', 'country/us'],
      ['place/us-de', 'names', 'Delaware@en COMMON'],
      ['country/us', 'names', 'United States@en COMMON'],
      ['company/oracle-japan', 'names', 'Oracle Japan@en COMMON'],
      ['security/orcl', 'issuer', 'company/oracle'],
      ['security/orcl', 'identifiers', 'ISIN:US68389X1054'],
      ['security/orcl', 'ticker', 'ORCL'],
      ['data-center/tokyo', 'names', 'Tokyo DC@en COMMON'],
      ['data-center/tokyo', 'country', 'country/jp'],
    ] as const
  ).map(([subject, about, value]) => judges('rows', subject, about, value)),
]);

describe.each(storesUnderTest())('what is known of entities that may be one, on $name', (underTest) => {
  const world = emptyForEach(underTest);
  beforeEach(async () => {
    expect((await importInto(world.store, [rows])).problems).toEqual([]);
  });
  const read = async (of: string): Promise<readonly KnownEntity[]> => {
    const { members } = graph.target(of);
    return readEntities({ store: world.store, ontology: graph, kinds: members });
  };

  test('is names in all languages, identifiers by list, countries, hosts and links from both sides, of all that is one', async () => {
    const [oracle, japan, ...others] = await read('Company');
    expect(oracle).toEqual({
      ...{ id: 'company/oracle', kind: 'Company', merged: ['company/oracle-corp'] },
      names: ['Oracle', '오라클'],
      identifiers: new Map([['WIKIDATA', expect.arrayContaining(['WIKIDATA:Q19900', 'WIKIDATA:Q1'])]]),
      sharedIdentifiers: ['ISIN:US68389X1054'],
      countries: new Map([
        ['headquarteredIn', 'country/us'],
        ['jurisdiction', 'country/us'],
      ]),
      codes: new Map(),
      hosts: ['oracle.com'],
      links: expect.arrayContaining([
        'owns company/oracle-japan',
        'parents company/holding',
        'jurisdiction place/us-de',
        'securities security/orcl',
      ]),
      beside: ['securities ISIN:US68389X1054'],
    });
    expect(japan).toMatchObject({
      id: 'company/oracle-japan',
      countries: new Map(),
      links: ['ownedBy company/oracle'],
      beside: expect.arrayContaining(['ownedBy WIKIDATA:Q19900', 'ownedBy ISIN:US68389X1054']),
    });
    // Of a company that is only mentioned nothing is known by which to compare it.
    expect(others).toEqual([]);
  });

  test('is read of other kinds alike, as the ontology declares them', async () => {
    expect(await read('DataCenter')).toMatchObject([
      { id: 'data-center/tokyo', kind: 'DataCenter', countries: new Map([['country', 'country/jp']]) },
    ]);
    expect(await read('Security')).toMatchObject([
      {
        id: 'security/orcl',
        codes: new Map([
          ['ticker', 'ORCL'],
          ['mic', null],
        ]),
      },
    ]);
  });
});
