import { type FragmentOf, graphql } from '../../graphql/graphql.ts';

const sharePart = graphql(`
  fragment SharePart on FlowConnection @_unmask {
    pageInfo { hasNextPage }
    nodes { keys { entity { id } } total currency comparator shared }
  }
`);

/**
 * What falls to one of those compared where several invest together or in several countries: the equal shares of a question about it alone, so
 * that they are the same beside whomever it is compared with. A firm comes with those that it invests with, and may lie beyond the first
 * hundred. Needs `$id` and `$currency`.
 */
export const sharesPart = graphql(
  `
  fragment SharesPart on Query @_unmask {
    sharesOfHosts: whoInvests(
      where: { hosts: { some: { id: { eq: $id } } } }
      groupBy: [HOST]
      currency: $currency
      first: 100
    ) { ...SharePart }
    sharesOfCountries: whoInvests(
      where: { investors: { some: { OR: [{ id: { eq: $id } }, { headquarteredIn: { id: { eq: $id } } }] } } }
      groupBy: [INVESTOR_COUNTRY]
      currency: $currency
      first: 100
    ) { ...SharePart }
    sharesOfInvestors: whoInvests(
      where: { investors: { some: { id: { eq: $id } } } }
      groupBy: [INVESTOR]
      currency: $currency
      first: 100
    ) { ...SharePart }
  }
`,
  [sharePart],
);

type Shares = FragmentOf<typeof sharesPart>;
type Groups = Shares['sharesOfHosts'];
type Share = Groups['nodes'][number];

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
  const of = ({ nodes, pageInfo }: Groups, { total, count }: Summed): ShareFound => {
    const found = nodes.find(({ keys: [key] }) => key?.entity?.id === id);
    if (found === undefined) return count > 0 && pageInfo.hasNextPage ? 'beyond' : null;
    // A sum leaves out what is part of another investment in it: with nothing shared, that alone makes the difference.
    return found.shared > 0 && found.total !== total ? found : null;
  };
  return {
    received: of(shares.sharesOfHosts, sums.received),
    invested: of(kind === 'COUNTRY' ? shares.sharesOfCountries : shares.sharesOfInvestors, sums.invested),
  };
}
