import { graphql, type ResultOf } from '../../graphql/graphql.ts';

const sharePart = graphql(`
  fragment SharePart on FlowConnection @_unmask {
    pageInfo { hasNextPage }
    nodes { keys { entity { id } } total currency comparator shared }
  }
`);

/**
 * What falls to each of those compared where several invest together or in several countries: the equal shares of one question about all
 * of them, as the answer in words gives them. Firms come with those that they invest with, and may lie beyond the first hundred.
 */
export const sharesQuery = graphql(
  `
  query ComparedShares($ids: [ID!]!, $currency: CurrencyCode!) {
    hosts: whoInvests(
      where: { hosts: { some: { id: { in: $ids } } } }
      groupBy: [HOST]
      currency: $currency
      first: 100
    ) { ...SharePart }
    countries: whoInvests(
      where: { investors: { some: { OR: [{ id: { in: $ids } }, { headquarteredIn: { id: { in: $ids } } }] } } }
      groupBy: [INVESTOR_COUNTRY]
      currency: $currency
      first: 100
    ) { ...SharePart }
    investors: whoInvests(
      where: { investors: { some: { id: { in: $ids } } } }
      groupBy: [INVESTOR]
      currency: $currency
      first: 100
    ) { ...SharePart }
  }
`,
  [sharePart],
);

type Shares = ResultOf<typeof sharesQuery>;
type Share = Shares['hosts']['nodes'][number];

/** The share that is told below a sum; beyond, where it may be among those that did not come, and null where there is none to tell. */
export type ShareFound = Share | 'beyond' | null;

interface Summed {
  readonly total: string;
  readonly count: number;
}

/** What falls to one of those compared: of what is invested there, and of what is invested by it. */
export function sharesOf(
  shares: Shares,
  { id, kind }: { readonly id: string; readonly kind: string },
  sums: { readonly received: Summed; readonly invested: Summed },
): { readonly received: ShareFound; readonly invested: ShareFound } {
  const of = ({ nodes, pageInfo }: Shares['hosts'], { total, count }: Summed): ShareFound => {
    const found = nodes.find(({ keys: [key] }) => key?.entity?.id === id);
    if (found === undefined) return count > 0 && pageInfo.hasNextPage ? 'beyond' : null;
    // A sum leaves out what is part of another investment in it: with nothing shared, that alone makes the difference.
    return found.shared > 0 && found.total !== total ? found : null;
  };
  return {
    received: of(shares.hosts, sums.received),
    invested: of(kind === 'COUNTRY' ? shares.countries : shares.investors, sums.invested),
  };
}
