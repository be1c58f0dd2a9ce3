import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Asks the graph an operation, and gives its data. */
export type AskGraph = (query: string, variables?: object) => Promise<unknown>;

interface Money {
  readonly value: string;
  readonly comparator: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Said {
  readonly quote: string | null;
  readonly source: { readonly dataset: { readonly id: string } | null };
  readonly references: {
    readonly nodes: readonly {
      readonly locator: string | null;
      readonly source: { readonly published: string };
    }[];
  };
}

interface Item extends Named {
  readonly status: string | null;
  readonly amount: Money | null;
  readonly realised: Money | null;
  readonly mergedFrom: readonly string[];
  readonly componentOf: Named | null;
  readonly supersededBy: Named | null;
  readonly investors: { readonly nodes: readonly Named[] };
  readonly pledgedBy: { readonly nodes: readonly Named[] };
  readonly claims: { readonly nodes: readonly Said[] };
}

interface Sum {
  readonly total: string;
  readonly count: number;
  readonly leftOut: readonly {
    readonly reason: string;
    readonly count: number;
    readonly total: string | null;
  }[];
}

interface Page {
  readonly sum: { readonly ungrouped: Sum };
  readonly investments: {
    readonly totalCount: number;
    readonly nodes: readonly Item[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const dataset = 'dataset/us-investment-announcements';

/** The query that gives the total, as the page shows it. */
export const totalQuery = readFileSync(
  join(import.meta.dirname, '../../docs/announced-investment.graphql'),
  'utf8',
);

const itemsQuery = `query ($where: InvestmentWhere!, $after: String) {
  sum: whoInvests(where: $where, groupBy: []) { ungrouped { total count leftOut { reason count total } } }
  investments(where: $where, orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }], first: 60, after: $after) {
    totalCount
    nodes {
      id name status
      amount { value comparator }
      realised { value comparator }
      mergedFrom
      componentOf { id name }
      supersededBy { id name }
      investors(first: 10) { nodes { id ... on Entity { name } } }
      pledgedBy(first: 10) { nodes { id ... on Entity { name } } }
      claims(about: "amount", first: 20) {
        nodes { quote source { dataset { id } } references(first: 10) { nodes { locator source { published } } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const saidBy = (evidence: object) => ({
  OR: [{ investors: { some: { evidence } } }, { pledgedBy: { some: { evidence } } }],
});

/** What becomes of an item in the sum. The order is that of the rules of decision 7. */
const kinds = {
  announced: 'announced, counted',
  committed: 'committed, counted',
  underway: 'under way, counted',
  finished: 'finished, counted',
  pledge: 'pledge of a state, counted',
  superseded: 'superseded',
  part: 'part of another',
  realised: 'realised before, no announcement',
  none: 'no sum said',
} as const;
type Kind = keyof typeof kinds;

const ofStatus: Readonly<Record<string, Kind>> = {
  COMMITTED: 'committed',
  UNDERWAY: 'underway',
  COMPLETED: 'finished',
};

function kindOf({ supersededBy, componentOf, amount, realised, status, pledgedBy }: Item): Kind {
  if (supersededBy !== null || status === 'SUPERSEDED') return 'superseded';
  if (componentOf !== null) return 'part';
  if (amount === null) return realised === null ? 'none' : 'realised';
  if (pledgedBy.nodes.length > 0) return 'pledge';
  return ofStatus[status ?? ''] ?? 'announced';
}

const isCounted = (kind: Kind): boolean => kinds[kind].endsWith(', counted');

/** The table of the page, its sums, and the headline figures beside them, of what the graph says now. */
export async function announcedInvestment(ask: AskGraph): Promise<string> {
  const { items, sum } = await allItems(ask, saidBy({ datasets: [dataset] }));
  const read = await allItems(ask, saidBy({ sources: readings }));
  const ids = new Set(items.map(({ id }) => id));
  const byHand = read.items.filter(({ id }) => !ids.has(id));
  const told = items.map((item) => ({ item, kind: kindOf(item) }));
  const counted = told.filter(({ kind }) => isCounted(kind));
  const total = addUp(counted.map(({ item }) => item.amount));
  if (total !== cents(sum.total) || counted.length !== sum.count)
    throw new Error(
      `The items come to ${total} of ${counted.length}, and the graph to ${sum.total} of ${sum.count}.`,
    );
  return [
    '| # | item | who | as said (edition: point) | now, bn $ | in the sum |',
    '| ---: | --- | --- | --- | ---: | --- |',
    ...told.map(({ item, kind }, i) => row(String(i + 1), item, kind)),
    ...byHand.map((item) => row('–', item, kindOf(item))),
    '',
    '## The sum',
    '',
    '| | number | bn $ |',
    '| --- | ---: | ---: |',
    ...(Object.keys(kinds) as Kind[]).flatMap((kind) => {
      const these = told.filter((one) => one.kind === kind);
      const amounts = these.map(({ item }) => (kind === 'realised' ? item.realised : item.amount));
      return these.length === 0 ? [] : [`| ${kinds[kind]} | ${these.length} | ${billions(addUp(amounts))} |`];
    }),
    `| **all that is counted** | ${sum.count} | **${billions(total)}** |`,
    `| joined by judgement from several spellings or documents | ${items.filter(isJoined).length} | |`,
    '',
    '## Beside the headlines',
    '',
    '| headline | said, bn $ | what the graph holds of it, counted once, bn $ |',
    '| --- | ---: | --- |',
    ...(await headlines(ask, sum)),
  ].join('\n');
}

/** Readings of the editions by hand: sources of their own, so that a later edition does not close them. */
const readings = ['2025-04-23', '2025-04-29', '2025-05-06', '2025-05-16', '2025-08-15', '2026-03-10'].map(
  (day) => `source/reading-of-us-lists-${day}`,
);

async function allItems(ask: AskGraph, where: object) {
  const items: Item[] = [];
  for (let after: string | null = null; ; ) {
    const page = (await ask(itemsQuery, { where, after })) as Page;
    items.push(...page.investments.nodes);
    if (!page.investments.pageInfo.hasNextPage) return { items, sum: page.sum.ungrouped };
    after = page.investments.pageInfo.endCursor;
  }
}

const isJoined = ({ mergedFrom }: Item): boolean => mergedFrom.length > 0;

function row(number: string, item: Item, kind: Kind): string {
  const whole = item.supersededBy ?? item.componentOf;
  const state = item.pledgedBy.nodes.length > 0 && !isCounted(kind) ? ' (pledge of a state)' : '';
  const joined = isJoined(item) ? '; joined by judgement' : '';
  const by = kind === 'superseded' ? ' by' : '';
  const what = `${whole === null ? kinds[kind] : `${kind === 'part' ? 'part of' : kinds[kind] + by} ${whole.name}`}`;
  const sum = kind === 'realised' ? item.realised : item.amount;
  const shown =
    sum === null
      ? '–'
      : `${sum.comparator === 'EXACT' ? '' : `${words[sum.comparator]} `}${billions(cents(sum.value))}`;
  const names = [...item.investors.nodes, ...item.pledgedBy.nodes].map(({ name }) => name);
  const who = [...new Set(names)].join(', ');
  const cells = [number, item.name, who, asSaid(item), shown, `${what}${state}${joined}`];
  return `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
}

const words: Readonly<Record<string, string>> = { AT_LEAST: 'at least', AT_MOST: 'at most', ABOUT: 'about' };

/** The words of the editions, each with where it stands in which. */
function asSaid({ claims }: Item): string {
  const places = new Map<string, Set<string>>();
  for (const { quote, source, references } of claims.nodes)
    if (source.dataset?.id === dataset)
      for (const { locator, source: edition } of references.nodes) {
        const key = quote ?? 'no sum';
        const known = places.get(key) ?? new Set<string>();
        places.set(key, known.add(`${edition.published.slice(2)}: ${(locator ?? '').replace('point ', '')}`));
      }
  const said = [...places].map(([quote, points]) => `${quote} (${[...points].sort().join(', ')})`);
  return said.length === 0 ? 'no sum by rule' : said.join('; ');
}

const cents = (value: string): bigint => {
  const [whole = '0', part = ''] = value.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2));
};

const addUp = (amounts: readonly (Money | null)[]): bigint =>
  amounts.reduce((sum, amount) => sum + (amount === null ? 0n : cents(amount.value)), 0n);

/** Billions with every digit that is said. */
function billions(sum: bigint): string {
  const perBillion = 100_000_000_000n;
  const whole = (sum / perBillion).toLocaleString('en');
  const part = String(sum % perBillion)
    .padStart(11, '0')
    .replace(/0+$/, '');
  return part === '' ? whole : `${whole}.${part}`;
}

const us = { hosts: { some: { id: { eq: 'country/us' } } } };

/** What fact sheets say of all together, and what the graph holds of the same. */
async function headlines(ask: AskGraph, lists: Sum): Promise<readonly string[]> {
  const sumOf = async (where: object): Promise<Sum> => {
    const query = `query ($where: InvestmentWhere!) { sum: whoInvests(where: $where, groupBy: []) { ungrouped { total count leftOut { reason count total } } } }`;
    return ((await ask(query, { where })) as Page).sum.ungrouped;
  };
  const said = (await ask(`{
    observation(id: "observation/us-manufacturing-announcements-2024-11") { amount { value } }
    pennsylvania: investment(id: "investment/pennsylvania-ai-energy-2025") { amount { value } }
  }`)) as Record<string, { amount: Money } | null>;
  const until = await sumOf({ AND: [us, { announced: { lte: '2024-11-26' } }] });
  const pennsylvania = await sumOf({
    investors: { some: { evidence: { sources: ['source/wh-2025-07-16-pennsylvania'] } } },
    id: { ne: 'investment/pennsylvania-ai-energy-2025' },
  });
  const line = (headline: string, figure: string, sum: Sum) =>
    `| ${headline} | ${figure} | ${billions(cents(sum.total))} (${sum.count} investments) |`;
  const of = (key: string) => (said[key] ? billions(cents(said[key].amount.value)) : 'not in the graph');
  return [
    line('all six editions: "trillions of dollars of investments"', 'no figure', lists),
    line('2024-11-26: private investment since the beginning of 2021', of('observation'), until),
    line('2025-07-16: investments in AI and energy, shown in Pennsylvania', of('pennsylvania'), pennsylvania),
  ];
}
