import { type FragmentOf, graphql } from './graphql.ts';

/** What is shown of a claim: what it says, on whose word, and where that can be read. Needs the variable `$lang`. */
export const claimParts = graphql(`
  fragment ClaimParts on Claim @_unmask {
    id
    about
    text
    basis
    rank
    confidence
    shown
    locator
    quote
    references(first: 5) { nodes { locator quote lang } }
    recordedAt
    validity { edtf }
    qualifiers { name value }
    object { id kind name(lang: $lang) }
    value {
      __typename
      ... on Money { value currency comparator upTo }
      ... on FuzzyDate { edtf }
      ... on Name { name: value lang kind }
      ... on Identifier { scheme code: value }
      ... on IndustryCode { scheme code }
      ... on NumberValue { number }
      ... on TextValue { text lang }
      ... on Coordinates { latitude longitude }
    }
    source { id name(lang: $lang) title publisher published url sourceKind lang }
  }
`);

export type ClaimParts = FragmentOf<typeof claimParts>;
