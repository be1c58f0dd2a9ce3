import { claimParts } from '../../graphql/claim-parts.ts';
import { graphql } from '../../graphql/graphql.ts';

/** What was said of an entity of which nothing is said any more. */
export const overQuery = graphql(
  `
    query Over($id: ID!, $lang: LanguageTag) {
      entity(id: $id) {
        id
        claims(ended: true, first: 50) {
          totalCount
          nodes { ...ClaimParts live closed }
        }
      }
    }
  `,
  [claimParts],
);
