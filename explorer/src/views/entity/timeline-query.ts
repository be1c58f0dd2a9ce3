import { graphql } from '../../graphql/graphql.ts';
import { eventParts } from '../../parts/event-parts.ts';

/** A page of what happened around an entity. */
export const timelineQuery = graphql(
  `
    query EntityTimeline($id: ID!, $after: String, $lang: LanguageTag) {
      timeline(of: [$id], first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...EventParts }
      }
    }
  `,
  [eventParts],
);
