import { type FragmentOf, graphql } from '../../graphql/graphql.ts';

/** A page of what is compared of one link. Needs the variable `$lang`. */
export const linkedParts = graphql(`
  fragment LinkedParts on NeighbourConnection @_unmask {
    pageInfo { hasNextPage endCursor }
    nodes { id name(lang: $lang) }
  }
`);

export type LinkedPage = FragmentOf<typeof linkedParts>;
