import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../graphql-env.d.ts';

/**
 * Documents of GraphQL, typed by the printed schema: a field that the ontology renames is an error of the compiler here.
 * Fragments are not masked, since parts of a page are handed what their own fragment names.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: {
    CurrencyCode: string;
    Date: string;
    DateTime: string;
    Decimal: string;
    Duration: string;
    EDTF: string;
    JSON: unknown;
    LanguageTag: string;
    URL: string;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
