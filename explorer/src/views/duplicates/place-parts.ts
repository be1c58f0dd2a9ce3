import { type FragmentOf, graphql } from '../../graphql/graphql.ts';

/**
 * Where an entity lies or belongs: by all links of its kind that lead to countries and places alone, as a test holds against the ontology. Needs the
 * variable `$lang`.
 */
export const placeParts = graphql(`
  fragment PlaceParts on Entity @_unmask {
    ... on LegalEntity { jurisdiction { id name(lang: $lang) } }
    ... on Company { headquarteredIn { id name(lang: $lang) } }
    ... on PublicBody { country { id name(lang: $lang) } }
    ... on Organization { country { id name(lang: $lang) } }
    ... on Person {
      residence { id name(lang: $lang) }
      nationality(first: 3) { totalCount nodes { id name(lang: $lang) } }
    }
    ... on Place {
      country { id name(lang: $lang) }
      partOf { id name(lang: $lang) }
    }
    ... on DataCenter {
      country { id name(lang: $lang) }
      place { id name(lang: $lang) }
    }
    ... on CloudRegion {
      country { id name(lang: $lang) }
      place { id name(lang: $lang) }
    }
    ... on Address {
      country { id name(lang: $lang) }
      place { id name(lang: $lang) }
    }
    ... on Investment {
      hosts(first: 3) { totalCount nodes { id name(lang: $lang) } }
      sites(first: 3) { totalCount nodes { id name(lang: $lang) } }
    }
    ... on Subsidy {
      hosts(first: 3) { totalCount nodes { id name(lang: $lang) } }
      regions(first: 3) { totalCount nodes { id name(lang: $lang) } }
    }
    ... on Policy { jurisdictions(first: 3) { totalCount nodes { id name(lang: $lang) } } }
    ... on Observation { counterpart { id name(lang: $lang) } }
  }
`);

export type PlaceParts = FragmentOf<typeof placeParts>;
