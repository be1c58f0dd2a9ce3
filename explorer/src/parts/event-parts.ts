import { type FragmentOf, graphql } from '../graphql/graphql.ts';

/** What happened when, and who says so. Needs the variable `$lang`. */
export const eventParts = graphql(`
  fragment EventParts on Event @_unmask {
    date { edtf earliest latest }
    what
    about
    subject { id kind name(lang: $lang) }
    claims { id basis source { id name(lang: $lang) title publisher published url lang } }
  }
`);

export type EventParts = FragmentOf<typeof eventParts>;
