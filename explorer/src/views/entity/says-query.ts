import { claimParts } from '../../graphql/claim-parts.ts';
import { graphql } from '../../graphql/graphql.ts';

/** A page of what a document says. */
export const saysQuery = graphql(
  `
    query Says($id: ID!, $after: String, $lang: LanguageTag) {
      source(id: $id) {
        status
        dataset { id name(lang: $lang) }
        says(first: 20, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...ClaimParts live closed subject { id kind name(lang: $lang) } }
        }
      }
    }
  `,
  [claimParts],
);
