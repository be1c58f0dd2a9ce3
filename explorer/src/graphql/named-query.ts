import { graphql } from './graphql.ts';

/** What entities of an address are called. Missing ones are null. */
export const namedQuery = graphql(`
  query Named($ids: [ID!]!, $lang: LanguageTag) {
    nodes(ids: $ids) {
      id
      ... on Entity { kind name(lang: $lang) }
    }
  }
`);
