import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const say = (subject: string, about: string, value: string, more: object = {}) => ({
  ...{ subject, about, value, source: 'source/paper', ...more },
});
const rows = [
  { source: { id: 'source/paper', title: 'Paper' } },
  say('policy/old', 'adopted', '2003-05-30'),
  say('policy/new', 'adopted', '2024-07-01'),
  say('policy/new', 'status', 'ADOPTED'),
  say('investment/a', 'status', 'ANNOUNCED'),
  say('subsidy/s', 'status', 'PLANNED'),
  say('company/firm', 'headquarteredIn', 'country/us'),
  say('company/firm', 'names', 'Firm'),
  say('person/minister', 'nationality', 'country/jp'),
  say('rationale/law', 'because', 'policy/old'),
  say('rationale/law', 'heldBy', 'company/firm', { basis: 'STATED' }),
  say('rationale/law', 'explains', 'investment/a'),
  say('rationale/money', 'because', 'policy/new'),
  say('rationale/money', 'because', 'subsidy/s'),
  say('rationale/money', 'heldBy', 'person/minister', { basis: 'REPORTED' }),
  say('rationale/money', 'heldBy', 'company/firm', { basis: 'INFERRED' }),
  say('rationale/money', 'explains', 'policy/old'),
];

/** Which of the two reasons pass. */
const cases: readonly (readonly [where: string, found: readonly string[]])[] = [
  ['because: { some: { asPolicy: { adopted: { lt: "2010" } } } }', ['law']],
  ['because: { some: { asPolicy: {} } }', ['law', 'money']],
  ['because: { some: { asSubsidy: {} } }', ['money']],
  ['because: { all: { asPolicy: {} } }', ['law']],
  ['because: { none: { asSubsidy: { status: { eq: PAID } } } }', ['law', 'money']],
  ['because: { some: { NOT: { asPolicy: {} } } }', ['money']],
  ['because: { some: { NOT: { asPolicy: { adopted: { lt: "2010" } } } } }', ['money']],
  ['because: { single: { asPolicy: { status: { isNull: true } } } }', ['law']],
  [
    'because: { some: { OR: [{ asSubsidy: {} }, { asPolicy: { adopted: { lt: "2010" } } }] } }',
    ['law', 'money'],
  ],
  ['because: { some: { asPolicy: { adopted: { lt: "2010" } }, id: { eq: "policy/old" } } }', ['law']],
  ['because: { some: { kind: { eq: POLICY }, asSubsidy: {} } }', []],
  ['heldBy: { some: { asPerson: { nationality: { some: { id: { eq: "country/jp" } } } } } }', ['money']],
  ['heldBy: { all: { asCompany: { headquarteredIn: { id: { eq: "country/us" } } } } }', ['law']],
  ['heldBy: { some: { asCompany: { evidence: { basis: [STATED] } } } }', ['law']],
  ['heldBy: { some: { asCompany: {}, evidence: { basis: [REPORTED] } } }', []],
  ['heldBy: { some: { asCompany: { OR: [{ name: { eq: "Firm" } }] } } }', ['law', 'money']],
  [
    'heldBy: { some: { holdsRationales: { some: { because: { some: { asSubsidy: {} } } } } } }',
    ['law', 'money'],
  ],
  ['explains: { some: { asInvestment: { status: { eq: ANNOUNCED } } } }', ['law']],
  ['explains: { none: { asInvestment: { status: { eq: ANNOUNCED } } } }', ['money']],
];

const measures = [
  { source: { id: 'source/paper', title: 'Paper' } },
  say('sanction/freeze', 'against', 'company/firm'),
  say('sanction/freeze', 'against', 'country/kp'),
  say('sanction/no-trade', 'against', 'security/firm-share'),
  say('security/firm-share', 'issuer', 'company/firm'),
  say('company/firm', 'headquarteredIn', 'country/cn'),
];

describe.each(storesUnderTest())('families of kinds on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const brought = () => importInto(world.store, [files.write('rows.jsonl', rows)]);

  test('are filtered by what one of their kinds has, which the others then fail', async () => {
    await brought();
    for (const [where, expected] of cases) {
      const { rationales } = await asked(`{ rationales(where: { ${where} }) { totalCount nodes { id } } }`);
      const { totalCount, nodes } = rationales as { totalCount: number; nodes: { id: string }[] };
      expect(
        nodes.map(({ id }) => id.slice('rationale/'.length)),
        where,
      ).toEqual(expected);
      expect(totalCount, where).toBe(expected.length);
    }
  });

  test('are filtered, counted and ordered as lists of what a link leads to', async () => {
    await brought();
    const { rationale } = await asked(
      `{ rationale(id: "rationale/money") {
        because(where: { asPolicy: { adopted: { gt: "2020" } } }) { totalCount aggregate { count } nodes { __typename id } }
        heldBy(orderBy: [{ field: NAME, direction: DESC }]) { nodes { id ... on Actor { kind } ... on Company { legalForm } } }
      } }`,
    );
    expect(rationale).toEqual({
      because: {
        totalCount: 1,
        aggregate: { count: 1 },
        nodes: [{ __typename: 'Policy', id: 'policy/new' }],
      },
      heldBy: {
        nodes: [
          { id: 'company/firm', kind: 'COMPANY', legalForm: null },
          { id: 'person/minister', kind: 'PERSON' },
        ],
      },
    });
  });

  test('list on their interface what all of their kinds are linked to', async () => {
    await brought();
    const { rationale } = await asked(
      `{ rationale(id: "rationale/money") { heldBy { nodes { ... on Actor { id
        holdsRationales(where: { because: { some: { asSubsidy: {} } } }, first: 1) {
          totalCount aggregate { count } edges { cursor basis node { id } } pageInfo { hasNextPage }
        }
      } } } } }`,
    );
    const held = (basis: string) => ({
      totalCount: 1,
      aggregate: { count: 1 },
      edges: [{ cursor: expect.any(String), basis, node: { id: 'rationale/money' } }],
      pageInfo: { hasNextPage: false },
    });
    expect(rationale).toEqual({
      heldBy: {
        nodes: [
          { id: 'company/firm', holdsRationales: held('INFERRED') },
          { id: 'person/minister', holdsRationales: held('REPORTED') },
        ],
      },
    });
  });

  test('hold other families and kinds: a sanction is against somebody, or against what can be traded', async () => {
    expect((await importInto(world.store, [files.write('measures.jsonl', measures)])).problems).toEqual([]);
    const ids = async (where: string) => {
      const { sanctions } = await asked(
        `{ sanctions(where: { against: { some: ${where} } }) { nodes { id } } }`,
      );
      return (sanctions as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    };
    expect(await ids('{ asSecurity: { issuer: { id: { eq: "company/firm" } } } }')).toEqual([
      'sanction/no-trade',
    ]);
    expect(await ids('{ asCompany: { headquarteredIn: { id: { eq: "country/cn" } } } }')).toEqual([
      'sanction/freeze',
    ]);
    expect(
      await asked(
        '{ sanctions { nodes { against { nodes { __typename sanctions { totalCount } ... on Security { issuer { id } } ... on Actor { of: kind } } } } } }',
      ),
    ).toEqual({
      sanctions: {
        nodes: [
          {
            against: {
              nodes: [
                { __typename: 'Company', sanctions: { totalCount: 1 }, of: 'COMPANY' },
                { __typename: 'Country', sanctions: { totalCount: 1 }, of: 'COUNTRY' },
              ],
            },
          },
          {
            against: {
              nodes: [
                { __typename: 'Security', sanctions: { totalCount: 1 }, issuer: { id: 'company/firm' } },
              ],
            },
          },
        ],
      },
    });
  });
});
