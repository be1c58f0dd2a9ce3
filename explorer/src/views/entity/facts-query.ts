import { claimParts } from '../../graphql/claim-parts.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';

/** A page of what sources say of an entity, with sums of money in US dollars too. */
export const factsQuery = graphql(
  `
    query EntityFacts($id: ID!, $after: String, $lang: LanguageTag) {
      entity(id: $id) {
        id
        claims(first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            ...ClaimParts
            money: value {
              ... on Money {
                in(currency: "USD") { value rate rateDate rateSource { id name(lang: $lang) title publisher published url } }
              }
            }
          }
        }
      }
    }
  `,
  [claimParts],
);

export type FactClaim = NonNullable<ResultOf<typeof factsQuery>['entity']>['claims']['nodes'][number];
