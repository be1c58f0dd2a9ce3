import { afterAll, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { checkedRows } from '../../../src/importer/checked-rows.ts';
import { gathered } from '../../support/gathered.ts';
import { shipped } from '../../support/mapped.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

/** As the golden copy names its columns; extracts leave many of them out. */
const record = {
  LEI: '5493001KJTIIGC8Y1R12',
  'Entity.LegalName': 'Widget Finance L.P.',
  'Entity.LegalName.xmllang': 'en',
  'Entity.LegalAddress.FirstAddressLine': '1 Works Street',
  'Entity.LegalAddress.City': 'Dover',
  'Entity.LegalAddress.Region': 'US-DE',
  'Entity.LegalAddress.Country': 'US',
  'Entity.LegalAddress.PostalCode': '19901',
  'Entity.HeadquartersAddress.Country': 'JP',
  'Entity.LegalJurisdiction': 'US-DE',
  'Entity.EntityStatus': 'ACTIVE',
  'Entity.EntityCreationDate': '1981-10-01T00:00:00-05:00',
};

const claims = async (of: Readonly<Record<string, string>>) => {
  const table = [Object.keys(of), Object.values(of)].map((cells) =>
    cells.map((cell) => `"${cell}"`).join(','),
  );
  const file = files.write('lei.csv', table.join('\n'));
  const rows = await gathered(checkedRows(file, { ontology: graph, mapping: await shipped('gleif-lei') }));
  return rows.map((row) =>
    row.type === 'claim'
      ? `${row.claim.subject} ${row.claim.about} ${row.claim.value}`.replace(/gleif-lei-\w+/, '#')
      : row.type === 'problem'
        ? row.problem.message
        : row.type,
  );
};

const it = 'company/lei-5493001kjtiigc8y1r12';

test('a record of the Global LEI Index is a company under its number, with a registered address', async () => {
  expect(await claims(record)).toEqual([
    ...['head', 'head'],
    `${it} names Widget Finance L.P.@en OFFICIAL`,
    `${it} identifiers LEI:5493001KJTIIGC8Y1R12`,
    `${it} jurisdiction country/us`,
    `${it} headquarteredIn country/jp`,
    `${it} founded 1981-10-01`,
    `${it} registration ACTIVE`,
    `${it} addresses address/#`,
    'address/# street 1 Works Street',
    'address/# city Dover',
    'address/# postalCode 19901',
    'address/# region US-DE',
    'address/# country country/us',
  ]);
});

test('an extract of it may lack all columns but the number and the name', async () => {
  const { LEI, 'Entity.LegalName': name } = record;
  expect(await claims({ LEI, 'Entity.LegalName': name })).toEqual([
    ...['head', 'head'],
    `${it} names Widget Finance L.P.@ OFFICIAL`,
    `${it} identifiers LEI:5493001KJTIIGC8Y1R12`,
  ]);
});
