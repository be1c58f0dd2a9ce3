import { afterAll, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { checkedRows } from '../../../src/importer/checked-rows.ts';
import { keyOf } from '../../../src/mapping/slug.ts';
import { gathered } from '../../support/gathered.ts';
import { shipped } from '../../support/mapped.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

type Properties = Readonly<Record<string, string>>;

/** An entity, with one value of each property, or those that stand between bars. */
const entity = (id: string, schema: string, properties: Properties) =>
  JSON.stringify({
    ...{ id, schema },
    properties: Object.fromEntries(Object.entries(properties).map(([key, text]) => [key, text.split('|')])),
  });

/** Whom the links are between. */
const parties = [
  entity('ann', 'Person', {}),
  entity('bob', 'Person', {}),
  entity('widget', 'Company', {}),
  entity('gadget', 'LegalEntity', {}),
  entity('union', 'Organization', {}),
  entity('ministry', 'PublicBody', {}),
  entity('shares', 'Security', {}),
];

/** What entities say beside each other, with their own ids for the keys that are made of them; or why not. */
async function said(...entities: readonly string[]): Promise<readonly string[]> {
  const file = files.write('some.ftm.json', [...parties, ...entities].join('\n'));
  const mapping = await shipped('followthemoney');
  const rows = await gathered(checkedRows(file, { ontology: graph, mapping }));
  const ids = [...parties, ...entities].map((line) => (JSON.parse(line) as { id: string }).id);
  const named = (text: string) =>
    ids.reduce((told, id) => told.replaceAll(keyOf([id], 'dataset/followthemoney'), id), text);
  return rows.flatMap((row) => {
    if (row.type === 'problem') return [named(row.problem.message)];
    if (row.type !== 'claim') return [];
    const { subject, about, value, qualifiers } = row.claim;
    const how = Object.entries(qualifiers).map(([key, text]) => ` ${key}=${text}`);
    return [named(`${subject} ${about} ${value}${how.join('')}`)];
  });
}

test.each<[string, string, Properties, readonly string[]]>([
  [
    ...(['an office', 'Directorship'] as const),
    { director: 'ann', organization: 'widget', role: 'Chair', startDate: '2020-01-02', endDate: '2021' },
    ['person/ann holdsOfficeAt company/widget role=Chair during=2020-01-02/2021'],
  ],
  [
    ...(['an office whose end is not told', 'Directorship'] as const),
    { director: 'ann', organization: 'ministry', startDate: '2020' },
    ['person/ann holdsOfficeAt public-body/ministry during=2020/'],
  ],
  [
    ...(['an office on one day', 'Directorship'] as const),
    { director: 'ann', organization: 'union', startDate: '2020', endDate: '2020' },
    ['person/ann holdsOfficeAt organization/union during=2020'],
  ],
  [
    ...(['a body that directs another', 'Directorship'] as const),
    { director: 'gadget', organization: 'widget', role: 'Corporate director', startDate: '2020' },
    ['company/gadget owns company/widget interest=BOARD_MEMBER since=2020'],
  ],
  [
    ...(['a body that is its secretary', 'Directorship'] as const),
    { director: 'gadget', organization: 'widget', role: 'Secretary' },
    [],
  ],
  [
    ...(['whom nothing tells of', 'Directorship'] as const),
    { director: 'carol', organization: 'widget' },
    ['carol is not in the table kinds'],
  ],
  [
    ...(['a membership', 'Membership'] as const),
    { member: 'widget', organization: 'union', role: 'founder', endDate: '2021-05' },
    ['company/widget memberOf organization/union role=founder during=/2021-05'],
  ],
  [
    ...(['a party', 'Membership'] as const),
    { member: 'ann', organization: 'union', role: 'party' },
    ['person/ann parties organization/union'],
  ],
  [
    ...(['a relative', 'Family'] as const),
    { person: 'ann', relative: 'bob', relationship: 'brother' },
    ['person/ann relatives person/bob relationship=brother'],
  ],
  [
    ...(['a successor', 'Succession'] as const),
    { predecessor: 'gadget', successor: 'widget', date: '2019-04-01' },
    ['company/gadget succeededBy company/widget when=2019-04-01'],
  ],
  [
    ...(['a holding', 'Ownership'] as const),
    { owner: 'ann|ministry', asset: 'widget', percentage: '25.5%', role: 'SHAREHOLDING' },
    [
      'person/ann owns company/widget share=25.5 interest=SHAREHOLDING',
      'public-body/ministry owns company/widget share=25.5 interest=SHAREHOLDING',
    ],
  ],
  [
    ...(['a sanction', 'Sanction'] as const),
    {
      ...{ entity: 'widget|shares', authority: 'Trade Office', country: 'us|eu', authorityId: '7' },
      ...{ program: 'WIDGETS', listingDate: '2022-03-01', provisions: 'asset freeze|ban', reason: 'Arms' },
    },
    [
      'public-body/trade-office names Trade Office@ COMMON',
      'sanction/it inForce 2022-03-01/',
      ...['programme WIDGETS', 'number 7', 'measures asset freeze', 'measures ban', 'grounds Arms@und'].map(
        (text) => `sanction/it ${text}`,
      ),
      ...['company/widget', 'security/shares'].map((target) => `sanction/it against ${target}`),
      ...['public-body/trade-office', 'country/us'].map((by) => `sanction/it authorities ${by}`),
    ],
  ],
  [
    ...(['a security', 'Security'] as const),
    {
      name: 'Widget A',
      ticker: 'WGT',
      isin: 'US0378331005',
      issuer: 'widget',
      currency: 'USD',
      type: 'BOND',
    },
    ['names Widget A@ COMMON', 'identifiers ISIN:US0378331005', 'ticker WGT', 'currency USD']
      .concat('securityKind BOND', 'issuer company/widget')
      .map((text) => `security/it ${text}`),
  ],
  [
    ...(['a company', 'Company'] as const),
    {
      ...{ innCode: '7707083893', ogrnCode: '1027700132195', registrationNumber: '07444723|a name' },
      ...{ jurisdiction: 'gb', parent: 'gadget', status: 'Active', legalForm: 'plc' },
    },
    ['legalForm plc', 'registration ACTIVE', 'identifiers RU-INN:7707083893']
      .concat('identifiers RU-OGRN:1027700132195', 'identifiers GB-COH:07444723')
      .concat('jurisdiction country/gb', 'parents company/gadget')
      .map((text) => `company/it ${text}`),
  ],
  [
    ...(['an organization', 'Organization'] as const),
    { parent: 'union|widget', classification: 'FUND' },
    ['organizationKind FUND', 'partOf organization/union', 'parents company/widget'].map(
      (text) => `organization/it ${text}`,
    ),
  ],
  [
    ...(['a person', 'Person'] as const),
    { birthDate: '1970', gender: 'female', nationality: 'jp', citizenship: 'us', position: 'Chair' },
    ['born 1970', 'gender FEMALE', 'nationality country/jp', 'nationality country/us'].map(
      (text) => `person/it ${text}`,
    ),
  ],
  ['a project that nothing tells the kind of', 'Project', { name: 'A road', amount: '5' }, []],
])('%s', async (_, schema, properties, claims) => {
  expect(await said(entity('it', schema, properties))).toEqual(claims);
});

test('a project that somebody invests in is an investment', async () => {
  const of = (id: string, participant: string, role: string) =>
    entity(id, 'ProjectParticipant', { project: 'works', participant, role });
  const project = { goal: 'A plant', amount: '5', currency: 'EUR', date: '2024', country: 'jp' };
  expect(
    await said(
      entity('works', 'Project', project),
      ...[of('a', 'widget', 'investor'), of('b', 'gadget', 'target'), of('c', 'ann', 'architect')],
    ),
  ).toEqual(
    ['amount 5 EUR EXACT', 'announced 2024', 'purpose A plant@und', 'hosts country/jp']
      .concat('investors company/widget', 'targets company/gadget')
      .map((text) => `investment/works ${text}`),
  );
});

test('projects of our own exports are what they were, with what is paid for them', async () => {
  expect(
    await said(
      entity('subsidy.works', 'Project', { status: 'PAID', date: '2024' }),
      entity('p', 'ProjectParticipant', {
        project: 'subsidy.works',
        participant: 'widget',
        role: 'recipient',
      }),
      entity('q', 'Payment', { project: 'subsidy.works', payer: 'ministry' }),
    ),
  ).toEqual([
    'subsidy/subsidy.works decided 2024',
    'subsidy/subsidy.works status PAID',
    'subsidy/subsidy.works recipients company/widget',
    'payment/q payers public-body/ministry',
    'payment/q settles subsidy/subsidy.works',
  ]);
});

test('a building is told only where it is a data centre', async () => {
  expect(
    await said(
      entity('hall', 'RealEstate', { propertyType: 'data center', country: 'jp' }),
      entity('villa', 'RealEstate', { propertyType: 'villa', country: 'jp' }),
      entity('r', 'UnknownLink', { subject: 'hall', object: 'widget', role: 'operator' }),
      entity('s', 'Ownership', { asset: 'hall', owner: 'ann' }),
    ),
  ).toEqual([
    'data-center/hall country country/jp',
    'data-center/hall operators company/widget',
    'data-center/hall owners person/ann',
  ]);
});
