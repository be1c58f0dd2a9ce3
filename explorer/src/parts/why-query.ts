import { graphql } from '../graphql/graphql.ts';
import { reasonParts } from './reason-parts.ts';

/** Ranked reasons behind one of them, one more than is shown of a page, so that it is known whether others follow. */
export const whyQuery = graphql(
  `
    query Why($id: ID!, $after: ID, $first: Int!, $lang: LanguageTag) {
      why(id: $id) {
        subject { id }
        cut
        reasons(first: $first, after: $after) { ...ReasonParts }
      }
    }
  `,
  [reasonParts],
);
