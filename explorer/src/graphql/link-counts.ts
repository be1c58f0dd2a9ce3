import { graphql, type ResultOf } from './graphql.ts';

/** How many neighbours an entity has in all, and by which of its links. */
export const linkCountsQuery = graphql(`
  query LinkCounts($id: ID!) {
    entity(id: $id) {
      id
      all: neighbours(first: 1) { totalCount }
      links { link about forward kinds count }
    }
  }
`);

/** How many neighbours an entity has by one link, and how that is declared. */
export type LinkCount = NonNullable<ResultOf<typeof linkCountsQuery>['entity']>['links'][number];
