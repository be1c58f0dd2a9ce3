import { type FragmentOf, graphql } from './graphql.ts';

/** An amount as it was said, and what it is worth in the currency of a figure. Needs `$currency`. */
export const saidParts = graphql(`
  fragment SaidParts on Money @_unmask {
    value
    currency
    comparator
    in(currency: $currency) { value rate rateDate rateSource { id title name publisher published url } }
  }
`);

/** A figure with the investments that make it up, the largest first, each with what it adds. Needs `$currency`, that of the figure. */
export const computedParts = graphql(
  `
  fragment ComputedParts on Flow @_unmask {
    total
    currency
    comparator
    count
    investments(first: 20) {
      totalCount
      edges {
        amount
        node {
          id
          amount { ...SaidParts }
          claims(about: "amount", first: 5) { nodes { shown source { id title name publisher published url } } }
        }
      }
    }
  }
`,
  [saidParts],
);

export type ComputedFigure = FragmentOf<typeof computedParts>;
