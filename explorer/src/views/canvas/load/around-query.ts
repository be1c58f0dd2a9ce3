import { graphql } from '../../../graphql/graphql.ts';

/**
 * Entities with how many links each has, and with the first of them: enough to find what joins them to others on a canvas,
 * save where both ends of a link have more than a hundred.
 */
export const aroundQuery = graphql(`
  query Around($ids: [ID!]!, $lang: LanguageTag) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity {
        kind
        name(lang: $lang)
        neighbours(first: 100) {
          totalCount
          edges {
            link
            forward
            node { id }
            claims { id about qualifiers { name value } }
          }
        }
      }
    }
  }
`);

/** Links of one entity that the query reads. */
export const linksRead = 100;
