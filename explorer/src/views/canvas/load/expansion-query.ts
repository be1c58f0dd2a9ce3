import { graphql } from '../../../graphql/graphql.ts';

/** A page of what links join to an entity, with who says so. */
export const expansionQuery = graphql(`
  query Expansion($id: ID!, $links: [String!], $first: Int!, $after: String, $lang: LanguageTag) {
    entity(id: $id) {
      id
      neighbours(links: $links, first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          link
          forward
          node { __typename id kind name(lang: $lang) }
          claims {
            id
            about
            basis
            qualifiers { name value }
            source { id name(lang: $lang) title publisher published url }
          }
        }
      }
    }
  }
`);
