import { beforeAll, describe, expect, test } from 'vitest';
import { asking } from '../support/asking.ts';
import { allSeeds } from '../support/seeded.ts';

const { run } = asking(allSeeds);

/** What documents leave open, with why: whoever adds to these says so in a line. */
const unnamedInvestors: Readonly<Record<string, string>> = {
  'investment/ae-us-deals-2025': 'deals of many firms, some of them purchases',
  'investment/indo-pacific-energy-forum-2026': 'projects shown at a forum, of no firm by name',
  'investment/pennsylvania-ai-energy-2025':
    'a sum over many firms, of which some shares are told and some firms are not',
  'investment/us-offshore-wind-supply-chain': 'public and private money together',
};
const nowhere: Readonly<Record<string, string>> = {
  'investment/ae-us-deals-2025': 'of both states, without saying how much goes where',
  'investment/amazon-web-services-apec-2025': '14 economies that are not named',
  'investment/etihad-boeing-2025': 'an order of aircraft that the text calls an investment',
  'investment/indo-pacific-energy-forum-2026':
    'the United States and the Indo-Pacific, without saying how much goes where',
  'investment/qa-defense-potential-2025': 'partly a share of the costs of an air base',
  'investment/rtx-ega-gallium-2025': 'no country is said',
};
/** Subsidies of which no text says who receives them. */
const receivedByNobody: Readonly<Record<string, string>> = {
  'subsidy/jp-green-innovation-fund-offshore-wind-2024': 'money of a fund, before it is awarded',
  'subsidy/us-epa-syracuse-cleanup': 'the text tells where it is spent, and not by whom',
  'subsidy/us-nsf-engines-development-2023': '44 awards, told by their number',
  'subsidy/us-nsf-engines-first-2023': '16 finalists, told by their number',
  'subsidy/us-nsf-global-centers-bioeconomy': 'awards, told by their sum',
  'subsidy/us-wireless-first-round-2023': 'a first round of grants, told without its recipients',
};

interface Many {
  readonly nodes: readonly { readonly id: string }[];
}

interface Investment {
  readonly id: string;
  readonly announced: { readonly edtf: string } | null;
  readonly period: { readonly edtf: string } | null;
  readonly componentOf: { readonly announced: { readonly edtf: string } | null } | null;
  readonly amount: { readonly value: string } | null;
  readonly hosts: Many;
  readonly targets: Many;
  readonly investors: Many;
  readonly pledgedBy: Many;
  readonly claims: { readonly nodes: readonly { readonly source: { readonly id: string } }[] };
  readonly announcedSays: { readonly nodes: readonly { readonly text: string; readonly shown: boolean }[] };
}

interface Rationale {
  readonly id: string;
  readonly text: string | null;
  readonly basis: string | null;
  readonly explains: { readonly nodes: readonly { readonly id: string; readonly kind: string }[] };
  readonly speaksAgainst: Many;
  readonly heldBy: Many;
  readonly motives: Many;
  readonly because: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  readonly claims: { readonly nodes: readonly { readonly about: string; readonly locator: string | null }[] };
}

async function all<Node>(field: string, selection: string): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { list: ${field}(first: 50, after: $after) { nodes { id ${selection} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await run(query, { after });
    expect(errors).toBeUndefined();
    const { list } = JSON.parse(JSON.stringify(data));
    nodes.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return nodes;
    after = list.pageInfo.endCursor;
  }
}

const some = (link: string) => `${link}(first: 3) { nodes { id } }`;

describe('the graph of all seeds has of every investment', () => {
  let investments: readonly Investment[];
  beforeAll(async () => {
    const selection = `announced { edtf } period { edtf } componentOf { announced { edtf } } amount { value } ${['hosts', 'targets', 'investors', 'pledgedBy'].map(some).join(' ')} claims(first: 3) { nodes { source { id } } } announcedSays: claims(about: "announced", first: 20) { nodes { text shown } }`;
    investments = await all<Investment>('investments', selection);
  });
  const without = (has: (investment: Investment) => boolean): readonly string[] =>
    investments.flatMap((investment) => (has(investment) ? [] : [investment.id]));

  test('enough of them', () => {
    expect(investments.length).toBeGreaterThanOrEqual(300);
  });

  test('who puts up the money or promised it', () => {
    expect(
      without(({ investors, pledgedBy }) => investors.nodes.length + pledgedBy.nodes.length > 0),
    ).toEqual(Object.keys(unnamedInvestors));
  });

  test('the country or the firm that it goes into', () => {
    expect(without(({ hosts, targets }) => hosts.nodes.length + targets.nodes.length > 0)).toEqual(
      Object.keys(nowhere),
    );
  });

  test('when it, or the whole that it is part of, was announced or takes place', () => {
    expect(
      without(({ announced, period, componentOf }) =>
        [announced, period, componentOf?.announced ?? null].some((date) => date !== null),
      ),
    ).toEqual([]);
  });

  test('no later day of its announcement than that of a document that knew of it', () => {
    const end = ({ text }: { readonly text: string }) => /^\.\.\/(\d{4}-\d\d-\d\d)$/.exec(text)?.[1];
    expect(
      without(({ announcedSays: { nodes } }) => {
        const shown = nodes.find((claim) => claim.shown);
        const until = shown === undefined ? undefined : end(shown);
        return until === undefined || nodes.every((claim) => (end(claim) ?? until) >= until);
      }),
    ).toEqual([]);
  });

  test('a source', () => {
    expect(without(({ claims }) => claims.nodes.length > 0)).toEqual([]);
  });

  test('a sum, or none: none is made up', () => {
    expect(without(({ amount }) => amount === null || Number(amount.value) > 0)).toEqual([]);
  });
});

describe('the graph of all seeds has of every reason', () => {
  let rationales: readonly Rationale[];
  beforeAll(async () => {
    const selection = `text basis explains(first: 10) { nodes { id kind } } because(first: 10) { nodes { id ... on Entity { name } } } ${['speaksAgainst', 'heldBy', 'motives'].map(some).join(' ')} claims(first: 40) { nodes { about locator } }`;
    rationales = await all<Rationale>('rationales', selection);
  });
  const without = (has: (rationale: Rationale) => boolean): readonly string[] =>
    rationales.flatMap((rationale) => (has(rationale) ? [] : [rationale.id]));

  test('enough of them', () => {
    expect(rationales.length).toBeGreaterThanOrEqual(120);
  });

  test('a place in its document for all that is said of it, but for the names that editors give it', () => {
    const placed = ({ claims }: Rationale) => claims.nodes.filter(({ about }) => about !== 'names');
    expect(
      without(
        (rationale) => placed(rationale).length > 0 && placed(rationale).every(({ locator }) => locator),
      ),
    ).toEqual([]);
  });

  test('what it explains or speaks against', () => {
    expect(
      without(({ explains, speaksAgainst }) => explains.nodes.length + speaksAgainst.nodes.length > 0),
    ).toEqual([]);
  });

  test('its text, and whose word it rests on', () => {
    expect(without(({ text, basis }) => text !== null && basis !== null)).toEqual([]);
  });

  test('who holds it', () => {
    expect(without(({ heldBy }) => heldBy.nodes.length > 0)).toEqual([]);
  });

  test('the motive of tariffs, where an investment is explained by a tariff that it points to', () => {
    const isTariff = ({ id, name }: { readonly id: string; readonly name: string }) =>
      id.startsWith('policy/') && /tariff|dut(?:y|ies)|section 232/i.test(name);
    const pointing = rationales.filter(
      ({ explains, because }) =>
        explains.nodes.some(({ kind }) => kind === 'INVESTMENT') && because.nodes.some(isTariff),
    );
    expect(pointing.length).toBeGreaterThan(2);
    expect(
      pointing.flatMap(({ id, motives }) =>
        motives.nodes.some((motive) => motive.id === 'motive/tariff-avoidance') ? [] : [id],
      ),
    ).toEqual([]);
  });
});

test('the graph of all seeds has enough subsidies, each with who receives it', async () => {
  const subsidies = await all<{ readonly id: string; readonly recipients: Many }>(
    'subsidies',
    some('recipients'),
  );
  expect(subsidies.length).toBeGreaterThanOrEqual(150);
  expect(subsidies.flatMap(({ id, recipients }) => (recipients.nodes.length > 0 ? [] : [id]))).toEqual(
    Object.keys(receivedByNobody),
  );
});

test('the graph of all seeds has data centres enough', async () => {
  expect((await all('dataCenters', '')).length).toBeGreaterThanOrEqual(400);
});

test('the graph of all seeds has policies enough', async () => {
  expect((await all('policies', '')).length).toBeGreaterThanOrEqual(60);
});
