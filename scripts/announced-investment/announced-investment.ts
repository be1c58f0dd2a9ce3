import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskGraph, Sum } from './ask-graph.ts';
import { billions, cents } from './billions.ts';
import { headlines } from './headlines.ts';
import { pledgesSideBySide } from './pledges-side-by-side.ts';

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

function kindOf(item: Item, among: ReadonlySet<string>): Kind {
  const { supersededBy, componentOf, amount, realised, status, pledgedBy } = item;
  if (supersededBy !== null || status === 'SUPERSEDED') return 'superseded';
  // A part counts where its whole is not there.
  if (componentOf !== null && among.has(componentOf.id)) return 'part';
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
  const told = items.map((item) => ({ item, kind: kindOf(item, ids) }));
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
    ...byHand.map((item) => row('–', item, kindOf(item, ids))),
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
    ...(await pledgesSideBySide(ask)),
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
  const what = `${whole === null || isCounted(kind) ? kinds[kind] : `${kind === 'part' ? 'part of' : kinds[kind] + by} ${whole.name}`}`;
  const outside =
    isCounted(kind) && item.componentOf !== null
      ? `; part of ${item.componentOf.name}, which no edition has`
      : '';
  const before =
    item.amount !== null && item.realised !== null
      ? `; ${billions(cents(item.realised.value))} of it invested`
      : '';
  const sum = kind === 'realised' ? item.realised : item.amount;
  const shown =
    sum === null
      ? '–'
      : `${sum.comparator === 'EXACT' ? '' : `${words[sum.comparator]} `}${billions(cents(sum.value))}`;
  const names = [...item.investors.nodes, ...item.pledgedBy.nodes].map(({ name }) => name);
  const who = [...new Set(names)].join(', ');
  const cells = [number, item.name, who, asSaid(item), shown, `${what}${state}${outside}${before}${joined}`];
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

const addUp = (amounts: readonly (Money | null)[]): bigint =>
  amounts.reduce((sum, amount) => sum + (amount === null ? 0n : cents(amount.value)), 0n);
