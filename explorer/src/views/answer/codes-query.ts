import { graphql } from '../../graphql/graphql.ts';

/** By which numbers the atlas knows countries. A page of flows has up to two hundred, and an argument takes a hundred ids. */
export const codesQuery = graphql(`
  query Codes($ids: [ID!]!, $more: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Country { identifiers { scheme value } }
    }
    more: nodes(ids: $more) {
      id
      ... on Country { identifiers { scheme value } }
    }
  }
`);
