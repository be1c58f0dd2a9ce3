import { graphql, type ResultOf } from './graphql.ts';

/** Which links an entity has, and how many neighbours by each. */
export const linkCountsQuery = graphql(`
  query LinkCounts($id: ID!) {
    entity(id: $id) {
      id
      links { link about forward kinds count }
    }
  }
`);

/** How many neighbours an entity has by one link, and how that is declared. */
export type LinkCount = NonNullable<ResultOf<typeof linkCountsQuery>['entity']>['links'][number];
