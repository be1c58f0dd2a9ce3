import { graphql, type ResultOf } from '../../../graphql/graphql.ts';

/** The shortest few ways between two entities, with who says so of every step. */
export const graphPathsQuery = graphql(`
  query GraphPaths($from: ID!, $to: ID!, $hops: Int!, $hubs: Boolean!, $lang: LanguageTag) {
    paths(from: $from, to: $to, maxHops: $hops, throughHubs: $hubs, first: 3) {
      length
      bounds
      nodes { __typename id kind name(lang: $lang) }
      steps {
        link
        forward
        otherLinks
        from { id name(lang: $lang) }
        to { id name(lang: $lang) }
        claims {
          id
          about
          basis
          qualifiers { name value }
          source { id name(lang: $lang) title publisher published url lang }
        }
      }
    }
  }
`);

/** One way between two entities. */
export type Way = ResultOf<typeof graphPathsQuery>['paths'][number];
/** One link of a way. */
export type WayStep = Way['steps'][number];
