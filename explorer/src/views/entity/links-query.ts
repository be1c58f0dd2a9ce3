import { graphql } from '../../graphql/graphql.ts';
import { neighbourParts } from '../../parts/neighbour-parts.ts';

/** A further page of what one link of an entity leads to. */
export const linkPageQuery = graphql(
  `
    query EntityLink($id: ID!, $links: [String!]!, $after: String, $lang: LanguageTag) {
      entity(id: $id) {
        id
        neighbours(links: $links, first: 10, after: $after) { ...NeighbourParts }
      }
    }
  `,
  [neighbourParts],
);
