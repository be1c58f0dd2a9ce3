import { graphql, type ResultOf } from '../../graphql/graphql.ts';

const sharePart = graphql(`
  fragment SharePart on FlowConnection @_unmask {
    nodes { keys { entity { id } } total currency comparator count shared }
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
/** The share of one, of what flows where. */
export type Share = Shares['hosts']['nodes'][number];

/** What falls to one of those compared: of what is invested there, and of what is invested by it; null where nothing is known of it. */
export function sharesOf(
  shares: Shares,
  { id, kind }: { readonly id: string; readonly kind: string },
): { readonly received: Share | null; readonly invested: Share | null } {
  const of = ({ nodes }: Shares['hosts']): Share | null =>
    nodes.find(({ keys: [key] }) => key?.entity?.id === id) ?? null;
  return {
    received: of(shares.hosts),
    invested: of(kind === 'COUNTRY' ? shares.countries : shares.investors),
  };
}
