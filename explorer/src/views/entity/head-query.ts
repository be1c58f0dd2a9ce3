import { type FragmentOf, graphql, type ResultOf } from '../../graphql/graphql.ts';

/** What a judgement says, on whose word, by the ids that it names and by what those are shown as. */
const judgementParts = graphql(`
  fragment JudgementParts on ClaimConnection @_unmask {
    totalCount
    nodes {
      id
      named
      text
      basis
      rank
      shown
      subject { id name(lang: $lang) }
      object { id name(lang: $lang) }
      source { id name(lang: $lang) }
    }
  }
`);

const dollarParts = graphql(`
  fragment DollarParts on Money @_unmask {
    in(currency: "USD") { value rate rateDate rateSource { id name(lang: $lang) title publisher published url } }
  }
`);

/**
 * What the head of the page tells of an entity. A source tells more of itself, for which no claim is needed. Sums of money are
 * asked of the acts too, in US dollars: there the rate is that of the act's own day, as in every total; of a claim it is that of
 * its document.
 */
export const headQuery = graphql(
  `
  query EntityHead($id: ID!, $lang: LanguageTag) {
    entity(id: $id) {
      __typename
      id
      kind
      live
      name(lang: $lang)
      names { value lang kind }
      identifiers { scheme value }
      mergedFrom
      sameAs(first: 20) { ...JudgementParts }
      differentFrom(first: 20) { ...JudgementParts }
      ... on Source { title publisher author published retrieved url lang licence sourceKind timing }
      ... on Investment { amount { ...DollarParts } }
      ... on Subsidy { amount { ...DollarParts } }
      ... on Observation { amount { ...DollarParts } }
      ... on SubsidyProgramme { budget { ...DollarParts } }
    }
  }
  `,
  [dollarParts, judgementParts],
);

type Dollars = FragmentOf<typeof dollarParts>['in'];
/** What a sum of an act is worth: null where there is no rate for it; undefined where its kind tells no such value. */
export type Worth = Dollars | 'unknown' | undefined;
export type HeadEntity = NonNullable<ResultOf<typeof headQuery>['entity']>;
export type SourceEntity = Extract<HeadEntity, { readonly __typename: 'Source' }>;
