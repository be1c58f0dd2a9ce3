import { type FragmentOf, graphql, type ResultOf } from '../../graphql/graphql.ts';

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
      ... on Source { title publisher author published retrieved url lang licence sourceKind timing }
      ... on Investment { amount { ...DollarParts } }
      ... on Subsidy { amount { ...DollarParts } }
      ... on Observation { amount { ...DollarParts } }
      ... on SubsidyProgramme { budget { ...DollarParts } }
    }
  }
  `,
  [dollarParts],
);

type Dollars = FragmentOf<typeof dollarParts>['in'];
/** What a sum of an act is worth: null where there is no rate for it; undefined where its kind tells no such value. */
export type Worth = Dollars | 'unknown' | undefined;
export type HeadEntity = NonNullable<ResultOf<typeof headQuery>['entity']>;
export type SourceEntity = Extract<HeadEntity, { readonly __typename: 'Source' }>;
