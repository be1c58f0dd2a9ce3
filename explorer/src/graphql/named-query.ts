import { graphql } from './graphql.ts';

/** What entities of an address are called. Missing ones are null. */
export const namedQuery = graphql(`
  query Named($ids: [ID!]!, $lang: LanguageTag) {
    nodes(ids: $ids) {
      id
      ... on Entity { kind name(lang: $lang) }
    }
  }
`);

/** Those of some ids for which the graph has no entity, by the answer for all of them; one that is shown under another id is there. */
export const absentOf = (ids: readonly string[], nodes: readonly (object | null)[]): readonly string[] =>
  ids.filter((_, at) => !('kind' in (nodes[at] ?? {})));
