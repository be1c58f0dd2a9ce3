import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { rowsOf } from '../support/rows-of.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

/** A campus that a firm, a fund and the fund of a state promise to a state, of which a part is built; and a state that invests by itself. */
function campus() {
  const { rows, say } = rowsOf('source/briefing');
  for (const investor of ['company/builder', 'organization/vision-fund', 'public-body/state-fund'])
    say('investment/campus', 'investors', investor);
  say('company/builder', 'headquarteredIn', 'country/us');
  say('organization/vision-fund', 'organizationKind', 'FUND');
  say('organization/vision-fund', 'country', 'country/jp');
  say('public-body/state-fund', 'bodyKind', 'STATE_FUND');
  say('public-body/state-fund', 'country', 'country/ae');
  for (const [about, value] of [
    ['hosts', 'country/us'],
    ['status', 'COMMITTED'],
    ['amount', '500000000000 USD AT_MOST'],
    ['announced', '2025-01-21'],
    ['duration', 'P4Y'],
    ['equity', '19000000000..40000000000 USD'],
    ['realised', '100000000000 USD ABOUT'],
    ['jobsPromised', '100000'],
    ['jobsCreated', '2200'],
    ['pledgedBy', 'country/ae'],
    ['pledgedTo', 'country/us'],
  ] as const)
    say('investment/campus', about, value);
  say('investment/first-hall', 'componentOf', 'investment/campus');
  say('investment/first-hall', 'status', 'UNDERWAY');
  say('investment/first-hall', 'amount', '100000000000 USD');
  say('investment/first-hall', 'hosts', 'country/us');
  say('investment/first-hall', 'investors', 'company/builder');
  say('investment/port', 'investors', 'country/sa');
  say('investment/port', 'investors', 'person/heir');
  say('person/heir', 'residence', 'country/sa');
  say('investment/port', 'amount', '8000000000 USD');
  say('investment/port', 'hosts', 'country/jp');
  say('investment/port', 'status', 'ANNOUNCED');
  say('rationale/dear-power', 'speaksAgainst', 'country/jp');
  say('rationale/dear-power', 'speaksAgainst', 'investment/port');
  say('rationale/dear-power', 'heldBy', 'company/builder');
  return rows;
}

describe.each(storesUnderTest())('investors of every family on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const brought = async () => {
    expect((await importInto(world.store, [files.write('campus.jsonl', campus())])).problems).toEqual([]);
  };

  test('are told with what each of them is, and where it is based', async () => {
    await brought();
    const { investment } = await asked(
      `{ investment(id: "investment/campus") {
        amount { value comparator upTo } equity { value comparator upTo } realised { value comparator } duration jobsPromised jobsCreated
        investors { totalCount nodes { __typename id headquarteredIn { id } ... on Organization { organizationKind } ... on PublicBody { bodyKind } } }
        pledgedBy { nodes { id } } pledgedTo { nodes { id } }
        components { nodes { id status amount { value } } }
      } }`,
    );
    expect(investment).toEqual({
      amount: { value: '500000000000', comparator: 'AT_MOST', upTo: null },
      equity: { value: '19000000000', comparator: 'AT_LEAST', upTo: '40000000000' },
      realised: { value: '100000000000', comparator: 'ABOUT' },
      ...{ duration: 'P4Y', jobsPromised: 100_000, jobsCreated: 2_200 },
      investors: {
        totalCount: 3,
        nodes: [
          { __typename: 'Company', id: 'company/builder', headquarteredIn: { id: 'country/us' } },
          {
            ...{ __typename: 'Organization', id: 'organization/vision-fund', organizationKind: 'FUND' },
            headquarteredIn: { id: 'country/jp' },
          },
          {
            ...{ __typename: 'PublicBody', id: 'public-body/state-fund', bodyKind: 'STATE_FUND' },
            headquarteredIn: { id: 'country/ae' },
          },
        ],
      },
      pledgedBy: { nodes: [{ id: 'country/ae' }] },
      pledgedTo: { nodes: [{ id: 'country/us' }] },
      components: {
        nodes: [{ id: 'investment/first-hall', status: 'UNDERWAY', amount: { value: '100000000000' } }],
      },
    });
  });

  test('are credited with their shares of what is counted once, and so are their countries', async () => {
    await brought();
    const by = async (dimension: string) => {
      const { whoInvests } = await asked(
        `{ whoInvests(groupBy: [${dimension}]) { nodes { keys { value } total count leftOut { reason count } } } }`,
      );
      const { nodes } = whoInvests as {
        nodes: { keys: { value: string }[]; total: string; count: number }[];
      };
      return nodes.map(({ keys, total, count }) => [keys[0]?.value, total, count]);
    };
    // A third of the ceiling each; of the port a half each.
    const third = '166666666666.67';
    expect(new Map((await by('INVESTOR')).map(([key, total]) => [key, total]))).toEqual(
      new Map([
        ['company/builder', third],
        ['organization/vision-fund', third],
        ['public-body/state-fund', '166666666666.66'],
        ['country/sa', '4000000000'],
        ['person/heir', '4000000000'],
      ]),
    );
    expect(new Map((await by('INVESTOR_COUNTRY')).map(([key, total]) => [key, total]))).toEqual(
      new Map([
        ['country/us', third],
        ['country/jp', third],
        ['country/ae', '166666666666.66'],
        ['country/sa', '8000000000'],
      ]),
    );
  });

  test('are found by where they are based, whatever they are', async () => {
    await brought();
    const found = async (country: string) => {
      const { investments } = await asked(
        `{ investments(where: { investors: { some: { headquarteredIn: { id: { eq: "country/${country}" } } } } }) { totalCount nodes { id } } }`,
      );
      const { totalCount, nodes } = investments as { totalCount: number; nodes: { id: string }[] };
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ id }) => id);
    };
    expect(await found('us')).toEqual(['investment/campus', 'investment/first-hall']);
    expect(await found('jp')).toEqual(['investment/campus']);
    expect(await found('ae')).toEqual(['investment/campus']);
    expect(await found('sa')).toEqual(['investment/port']);
  });

  test('keep what they make from what they host, and reasons against from reasons for', async () => {
    await brought();
    const { sa, jp, made, port, here } = await asked(
      `{ sa: country(id: "country/sa") { investments { totalCount } investmentsMade { nodes { id } } neighbours(links: ["investmentsMade"]) { nodes { id } } none: neighbours(links: ["investments"]) { nodes { id } } links { link about forward kinds count } }
        jp: country(id: "country/jp") { investments { nodes { id } } reasonsAgainst { nodes { id heldBy { nodes { id } } } } }
        made: investment(id: "investment/port") { investors { nodes { id investments { nodes { id } } } } }
        port: why(id: "investment/port") { reasons { text } against { rationale { id } basis heldBy { id } } }
        here: why(id: "country/jp") { against { rationale { id } } } }`,
    );
    const madeBySaudis = [{ id: 'investment/port' }];
    expect(sa).toEqual({
      investments: { totalCount: 0 },
      investmentsMade: { nodes: madeBySaudis },
      neighbours: { nodes: madeBySaudis },
      none: { nodes: [] },
      links: [
        { link: 'investmentsMade', about: 'investors', forward: false, kinds: ['INVESTMENT'], count: 1 },
        { link: 'residents', about: 'residence', forward: false, kinds: ['PERSON'], count: 1 },
      ],
    });
    expect(jp).toEqual({
      investments: { nodes: madeBySaudis },
      reasonsAgainst: {
        nodes: [{ id: 'rationale/dear-power', heldBy: { nodes: [{ id: 'company/builder' }] } }],
      },
    });
    // One field of two links: what a person makes, and what a country hosts.
    expect(made).toEqual({
      investors: {
        nodes: [
          { id: 'country/sa', investments: { nodes: [] } },
          { id: 'person/heir', investments: { nodes: madeBySaudis } },
        ],
      },
    });
    const against = { rationale: { id: 'rationale/dear-power' } };
    expect(port).toEqual({
      reasons: [],
      against: [{ ...against, basis: 'INFERRED', heldBy: [{ id: 'company/builder' }] }],
    });
    expect(here).toEqual({ against: [against] });
  });
});
