import { type FragmentOf, graphql } from '../../graphql/graphql.ts';

/** A reason of an act, beside the claims that tie it to the act. Needs the variable `$lang`. */
export const actReasonParts = graphql(`
  fragment ActReasonParts on Rationale @_unmask {
    id
    name(lang: $lang)
    basis
    text(lang: $lang)
    motives(first: 10) { totalCount nodes { id name(lang: $lang) } }
    heldBy(first: 10) { totalCount nodes { id name(lang: $lang) } }
    because(first: 10) { totalCount nodes { id name(lang: $lang) } }
    explains(first: 10) { totalCount nodes { id name(lang: $lang) } }
  }
`);

export type ActReason = FragmentOf<typeof actReasonParts>;
