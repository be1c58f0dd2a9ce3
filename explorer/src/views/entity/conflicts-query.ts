import { graphql } from '../../graphql/graphql.ts';
import { conflictParts } from '../../parts/conflict-parts.ts';

/** Where sources disagree on an entity, and the rule that chose. */
export const conflictsQuery = graphql(
  `
    query EntityConflicts($id: ID!, $lang: LanguageTag) {
      conflicts(about: $id, first: 100) {
        pageInfo { hasNextPage }
        nodes { ...ConflictParts }
      }
    }
  `,
  [conflictParts],
);
