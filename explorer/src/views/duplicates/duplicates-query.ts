import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { placeParts } from './place-parts.ts';

/** What a person judges one of two by. Of what has very many claims, the first tell its sources. */
const sideParts = graphql(
  `
  fragment SideParts on Entity @_unmask {
    id
    kind
    name(lang: $lang)
    names { value lang kind }
    identifiers { scheme value }
    ...PlaceParts
    links { link count }
    claims(first: 50) {
      totalCount
      nodes { shown source { id title name(lang: $lang) publisher published url } }
    }
  }
`,
  [placeParts],
);

/** A page of the pairs that wait to be judged. */
export const duplicatesQuery = graphql(
  `
  query PossibleDuplicates($after: String, $lang: LanguageTag) {
    possibleDuplicates(first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        a { ...SideParts }
        b { ...SideParts }
        score
        acceptable
        why
        features { name score weight text }
      }
    }
  }
`,
  [sideParts],
);

/** Two that may be one. */
export type Pair = ResultOf<typeof duplicatesQuery>['possibleDuplicates']['nodes'][number];

/** One of the two. */
export type Side = Pair['a'];
