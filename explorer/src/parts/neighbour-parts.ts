import { type FragmentOf, graphql } from '../graphql/graphql.ts';

/**
 * A page of what one link leads to, with the claims that say so, and what is worth telling of some kinds at a glance. A kind
 * that is not named here is told by its name. Needs the variable `$lang`.
 */
export const neighbourParts = graphql(`
  fragment NeighbourParts on NeighbourConnection @_unmask {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      link
      forward
      node {
        __typename
        id
        kind
        name(lang: $lang)
        ... on Investment { amount { value currency comparator } }
        ... on Subsidy { amount { value currency comparator } }
        ... on Payment { amount { value currency comparator } paid { edtf } }
        ... on Security { ticker mic }
        ... on Observation { amount { value currency comparator } figure: value unit }
        ... on Rationale { basis text(lang: $lang) }
        ... on Source { publisher published }
      }
      claims {
        id
        about
        basis
        shown
        qualifiers { name value }
        source { id name(lang: $lang) title publisher published url lang }
      }
    }
  }
`);

export type NeighbourPage = FragmentOf<typeof neighbourParts>;
export type NeighbourEdge = NeighbourPage['edges'][number];

/** Tells an edge from others: a link that held several times is several, each with claims of its own. */
export const neighbourKey = ({ node, claims }: NeighbourEdge): string => `${node.id} ${claims[0]?.id ?? ''}`;
