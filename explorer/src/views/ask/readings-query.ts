import { graphql, type ResultOf } from '../../graphql/graphql.ts';

/** How a text is read, without what that yields: a reading that may be wrong is shown before its answer is. */
export const readingsQuery = graphql(`
  query Readings($text: String!, $lang: LanguageTag) {
    ask(text: $text, lang: $lang) {
      certain
      notUnderstood
      suggestions
      readings {
        phrase
        question
        guessed
        notUnderstood
        slots { name text guessed value entity { id kind name(lang: $lang) } }
      }
    }
  }
`);

export type Read = ResultOf<typeof readingsQuery>['ask'];
export type Reading = Read['readings'][number];
