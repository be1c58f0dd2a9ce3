import { type FragmentOf, graphql } from '../../graphql/graphql.ts';

/** A sum of investments without them. Needs the variable `$lang`. */
export const sumOfFlowParts = graphql(`
  fragment SumOfFlowParts on Flow @_unmask {
    keys { dimension value entity { id kind name(lang: $lang) } }
    total
    currency
    comparator
    count
    shared
    leftOut { reason count total }
  }
`);

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

export type SumOfFlow = FragmentOf<typeof sumOfFlowParts>;
export type ActReason = FragmentOf<typeof actReasonParts>;
