import { gql } from 'urql';

interface FieldType {
  readonly kind: string;
  readonly name: string | null;
  readonly interfaces?: readonly { readonly name: string }[] | null;
  readonly ofType?: FieldType | null;
}

/** What introspection tells of a type, and of what every entity has. */
export interface LinkFieldsAnswer {
  readonly type: {
    readonly fields: readonly { readonly name: string; readonly type: FieldType }[] | null;
  } | null;
  readonly entity: { readonly fields: readonly { readonly name: string }[] | null } | null;
}

/** The fields of a type. Introspection is no part of the printed schema, which types the other documents. */
export const linkFieldsQuery = gql<LinkFieldsAnswer, { readonly type: string }>(`
  query LinkFields($type: String!) {
    type: __type(name: $type) {
      fields {
        name
        type { kind name interfaces { name } ofType { kind name interfaces { name } } }
      }
    }
    entity: __type(name: "Entity") { fields { name } }
  }
`);

/** The links of a type: fields that lead to one entity or to a list of them, without those that every entity has. */
export function linkFields({ type, entity }: LinkFieldsAnswer): readonly string[] {
  const common = new Set(entity?.fields?.map(({ name }) => name));
  return (type?.fields ?? [])
    .filter(({ name, type }) => !common.has(name) && leads(type))
    .map(({ name }) => name);
}

function leads(type: FieldType): boolean {
  const { kind, name, interfaces } = type.kind === 'NON_NULL' && type.ofType ? type.ofType : type;
  if (name === null) return false;
  if (name === 'Entity' || interfaces?.some((of) => of.name === 'Entity')) return true;
  return kind === 'OBJECT' && name.endsWith('Connection');
}
