import { claimParts } from './claim-parts.ts';
import { graphql } from './graphql.ts';

/** A page of what sources say of an entity, or of one property or link of it, and where they disagree. */
export const evidenceQuery = graphql(
  `
    query Evidence($id: ID!, $about: String, $after: String, $lang: LanguageTag) {
      entity(id: $id) {
        id
        kind
        name(lang: $lang)
        claims(about: $about, first: 20, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...ClaimParts }
        }
      }
      conflicts(about: $id, first: 100) {
        nodes { about property rule }
      }
    }
  `,
  [claimParts],
);
