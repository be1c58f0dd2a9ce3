import { claimParts } from '../../graphql/claim-parts.ts';
import { computedParts } from '../../graphql/computed-parts.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { sharesPart } from './shares.ts';

/** Subsidies in a sum. Needs `$currency`. */
const subsidies = graphql(`
  fragment ComparedSubsidies on SubsidyAggregate @_unmask {
    amount(currency: $currency) { sum currency comparator count leftOut { reason count } }
  }
`);

/**
 * What is set side by side of one entity: what is shown of it, what it is linked to, its
 * figures, its money, its reasons. What its links lead to is asked apart, since that may be many pages.
 */
export const comparedQuery = graphql(
  `
  query Compared($id: ID!, $currency: CurrencyCode!, $lang: LanguageTag) {
    entity(id: $id) {
      id
      kind
      name(lang: $lang)
      claims(first: 100) {
        totalCount
        nodes {
          ...ClaimParts
        }
      }
      links { link count kinds }
      ... on Actor {
        pledgesMade(first: 1) {
          aggregate { countedOnce(currency: $currency) { ...ComputedParts leftOut { reason count } } }
        }
      }
      ... on Company { subsidies(first: 1) { aggregate { ...ComparedSubsidies } } }
      ... on Country { subsidies(first: 1) { aggregate { ...ComparedSubsidies } } }
    }
    received: whoInvests(where: { hosts: { some: { id: { eq: $id } } } }, groupBy: [], currency: $currency) {
      ungrouped { ...ComputedParts leftOut { reason count } }
    }
    invested: whoInvests(
      where: {
        investors: { some: { OR: [{ id: { eq: $id } }, { headquarteredIn: { id: { eq: $id } } }] } }
      }
      groupBy: []
      currency: $currency
    ) {
      ungrouped { ...ComputedParts leftOut { reason count } }
    }
    ...SharesPart
    observations(
      where: { OR: [{ of: { id: { eq: $id } } }, { counterpart: { id: { eq: $id } } }] }
      orderBy: [{ field: PERIOD, direction: DESC }]
      first: 100
    ) {
      totalCount
      nodes {
        id
        name(lang: $lang)
        unit
        value
        amount { value currency comparator }
        period { edtf }
        indicator { id name(lang: $lang) }
        of { id ... on Entity { name(lang: $lang) } }
        counterpart { id name(lang: $lang) }
      }
    }
    why(id: $id) {
      cut
      reasons(first: 11) {
        basis
        text(lang: $lang)
        rationale { id }
        motives { id name(lang: $lang) }
        claims { source { id title name publisher published url } }
      }
    }
  }
`,
  [claimParts, computedParts, subsidies, sharesPart],
);

export type Compared = ResultOf<typeof comparedQuery>;
