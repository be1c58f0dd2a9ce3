import { graphql } from './graphql.ts';

/** Entities whose names are like a text, in any language. */
export const foundQuery = graphql(`
  query Found($text: String!, $kinds: [Kind!], $lang: LanguageTag) {
    search(text: $text, kinds: $kinds, first: 8) {
      totalCount
      edges {
        match
        matchedName
        node { id kind name(lang: $lang) }
      }
    }
  }
`);
