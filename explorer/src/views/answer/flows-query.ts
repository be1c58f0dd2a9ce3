import { saidParts } from '../../graphql/computed-parts.ts';
import { graphql, type ResultOf, type VariablesOf } from '../../graphql/graphql.ts';
import { sumParts } from '../../graphql/sum-parts.ts';

const summedParts = graphql(
  `
  fragment SummedParts on Investment {
    id
    name(lang: $lang)
    status
    announced { edtf }
    amount { ...SaidParts }
  }
`,
  [saidParts],
);

/** Investments summed by what a picture is grouped by. */
export const flowsQuery = graphql(
  `
    query Flows(
      $where: InvestmentWhere
      $groupBy: [FlowDimension!]!
      $currency: CurrencyCode!
      $first: Int!
      $lang: LanguageTag
    ) {
      whoInvests(where: $where, groupBy: $groupBy, currency: $currency, first: $first) {
        totalCount
        addsUp
        pageInfo { hasNextPage }
        nodes {
          ...SumParts
          investments(first: 20) { totalCount edges { amount node { ...SummedParts } } }
        }
      }
    }
  `,
  [sumParts, summedParts],
);

/** All of them in one sum, whatever a picture is grouped by, with the sources that say how much. */
export const totalQuery = graphql(
  `
    query Total($where: InvestmentWhere, $currency: CurrencyCode!, $lang: LanguageTag) {
      whoInvests(where: $where, groupBy: [], currency: $currency, first: 1) {
        ungrouped {
          ...SumParts
          investments(first: 20) {
            totalCount
            edges {
              amount
              node {
                ...SummedParts
                claims(about: "amount", first: 5) {
                  nodes {
                    shown
                    source { id title name(lang: $lang) publisher published url }
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [sumParts, summedParts],
);

export type Flows = ResultOf<typeof flowsQuery>['whoInvests'];
export type Flow = Flows['nodes'][number];
export type FlowsVariables = VariablesOf<typeof flowsQuery>;
export type TotalFlow = ResultOf<typeof totalQuery>['whoInvests']['ungrouped'];
