import { graphql } from '../../graphql/graphql.ts';

/** The newest editions of a dataset come last; so many are few enough for one page. */
export const releasesQuery = graphql(`
  query Releases($id: ID!, $lang: LanguageTag) {
    dataset(id: $id) {
      releases(first: 100) {
        totalCount
        nodes { id published added closed unchanged source { id status name(lang: $lang) } }
      }
    }
  }
`);
