import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/mapping/slug.ts';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { shipped } from '../support/mapped.ts';
import { storesUnderTest } from '../support/stores.ts';
import { testData } from '../support/test-data.ts';

const [bods, ftm, listed] = [
  testData('bods'),
  testData('ftm', 'parteispenden.ftm.json'),
  testData('listed-companies'),
];

describe.each(storesUnderTest())('public data sets on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const bring = async (name: string, files: readonly string[]) => {
    const mapping = await shipped(name);
    const { problems } = await importInto(world.store, files, { mapping });
    return { problems, records: [...mapping.notes.records.values()].reduce((sum, n) => sum + n, 0) };
  };
  const total = async (list: string, where = '') =>
    ((await asked(`{ ${list}${where} { totalCount } }`))[list] as { totalCount: number }).totalCount;

  test.runIf(bods !== null)(
    'of beneficial owners: every interest is an edge, of persons, of a state and of bodies of it',
    async () => {
      const folder = bods ?? '';
      const { problems } = await bring(
        'bods',
        readdirSync(folder).map((name) => join(folder, name)),
      );
      expect(problems).toEqual([]);
      const edges =
        'ownedBy(first: 50) { totalCount edges { share interest directness since { edtf } node { __typename id } } }';
      const answer = await asked(
        `{ companies(first: 50) { nodes { id ${edges} } } publicBodies { nodes { id ${edges} } } organizations { nodes { id ${edges} } } }`,
      );
      const owned = Object.values(answer).flatMap(
        (list) => (list as { nodes: { id: string; ownedBy: Owned }[] }).nodes,
      );
      expect(owned.reduce((sum, { ownedBy }) => sum + ownedBy.totalCount, 0)).toBe(12);
      const key = (id: string) => keyOf([id], 'dataset/bods');
      const of = (id: string) => owned.find((one) => one.id.endsWith(key(id)))?.ownedBy.edges;
      expect(of('19f1c5afe9d7')).toEqual([
        edge('Company', `company/${key('0199c515a699')}`, '76.5', 'DIRECT'),
        edge('Country', 'country/fi', '100', 'INDIRECT'),
        edge('PublicBody', `public-body/${key('7ff95ba3682c')}`, '23.5', 'DIRECT'),
      ]);
      expect(of('7ff95ba3682c')).toEqual([
        { ...edge('Country', 'country/fi', null, 'DIRECT'), interest: 'OTHER_CONTROL', since: null },
      ]);
      const { company } = await asked(
        `{ company(id: "company/${key('19f1c5afe9d7')}") { identifiers { scheme value } jurisdiction { id } } }`,
      );
      expect(company).toEqual({
        identifiers: [{ scheme: 'FI-PRO', value: '30078941' }],
        jurisdiction: { id: 'country/fi' },
      });
    },
  );

  test.runIf(ftm !== null)(
    'of donations to parties: every payment, address and party is what it is',
    async () => {
      expect(await bring('followthemoney', [ftm ?? ''])).toMatchObject({ problems: [], records: 475 });
      expect({
        Payment: await total('payments'),
        Address: await total('addresses'),
        Company: await total('companies'),
        Person: await total('people'),
        Organization: await total('organizations'),
      }).toEqual({ Payment: 290, Address: 89, Company: 56, Person: 22, Organization: 18 });
      expect(
        await total(
          'payments',
          '(where: { payers: { single: {} }, beneficiaries: { some: { asOrganization: {} } }, amount: { isNull: false }, paid: { isNull: false } })',
        ),
      ).toBe(290);
      const { payments } = await asked(
        '{ payments(where: { payers: { some: { asPerson: {} } } }, first: 1, orderBy: [{ field: PAID }]) { totalCount nodes { paid { edtf } amount { value currency } payers { nodes { name } } beneficiaries { nodes { name } } } } }',
      );
      expect(payments).toEqual({
        totalCount: expect.any(Number),
        nodes: [
          {
            paid: { edtf: expect.stringMatching(/^\d{4}-/) },
            amount: { value: expect.any(String), currency: 'EUR' },
            payers: { nodes: [{ name: expect.any(String) }] },
            beneficiaries: { nodes: [{ name: expect.any(String) }] },
          },
        ],
      });
    },
  );

  // A store that is asked over a network takes one exchange of the six.
  const exchanges = underTest.name === 'sqlite' ? readdirSync(listed ?? '.').sort() : ['KSC.csv'];
  test.runIf(listed !== null)(
    'of listed companies: every security, with its exchange, currency and issuer',
    async () => {
      const folder = listed ?? '';
      const { problems, records } = await bring(
        'financedatabase',
        exchanges.map((name) => join(folder, name)),
      );
      expect(
        await total(
          'securities',
          '(where: { ticker: { isNull: false }, mic: { isNull: false }, issuer: { kind: { eq: COMPANY } } })',
        ),
      ).toBe(records);
      // Nothing is refused but what no register gave out.
      expect(problems.filter(({ message }) => !/is not a valid (ISIN|FIGI)$/.test(message))).toEqual([]);
      const { securities } = await asked(
        '{ securities(where: { ticker: { eq: "000060.KS" } }) { nodes { mic currency listing issuer { name headquarteredIn { id } } } } }',
      );
      expect(securities).toEqual({
        nodes: [
          {
            ...{ mic: 'XKRX', currency: 'KRW', listing: 'LISTED' },
            issuer: {
              name: 'Meritz Fire & Marine Insurance Co., Ltd.',
              headquarteredIn: { id: 'country/kr' },
            },
          },
        ],
      });
    },
  );
});

interface Owned {
  readonly totalCount: number;
  readonly edges: readonly unknown[];
}

const edge = (kind: string, id: string, share: string | null, directness: string) => ({
  ...{ share, interest: 'SHAREHOLDING', directness, since: { edtf: '2020-01-01' } },
  node: { __typename: kind, id },
});
