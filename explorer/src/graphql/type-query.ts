import { gql } from 'urql';
import type { DescribedField } from './own-fields.ts';

interface TypeData {
  readonly type: { readonly fields: readonly DescribedField[] | null } | null;
  readonly every: { readonly fields: readonly { readonly name: string }[] | null } | null;
}

/**
 * What the server tells of a type of its own schema, and of what every entity has. Typed by hand: the printed schema does not
 * hold what GraphQL itself adds.
 */
export const typeQuery = gql<TypeData, { readonly name: string }>(`
  query TypeFields($name: String!) {
    type: __type(name: $name) {
      fields {
        name
        description
        type { ...TypeParts ofType { ...TypeParts ofType { ...TypeParts ofType { ...TypeParts } } } }
      }
    }
    every: __type(name: "Entity") { fields { name } }
  }

  fragment TypeParts on __Type {
    kind
    name
    interfaces { name }
    possibleTypes { name }
    fields { name }
  }
`);
