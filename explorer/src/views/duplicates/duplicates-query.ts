import type { ResultOf } from 'gql.tada';
import { graphql } from '../../graphql/graphql.ts';

/** A page of the pairs that wait to be judged. */
export const duplicatesQuery = graphql(`
  query PossibleDuplicates($after: String, $lang: LanguageTag) {
    possibleDuplicates(first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        a { id kind name(lang: $lang) }
        b { id kind name(lang: $lang) }
        score
        acceptable
        why
        features { name score weight text }
      }
    }
  }
`);

/** Two that may be one. */
export type Pair = ResultOf<typeof duplicatesQuery>['possibleDuplicates']['nodes'][number];
