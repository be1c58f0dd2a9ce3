import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Posted } from './asking.ts';

/** Arguments of a list in an address, and how each is written there. */
const texts = ['after', 'before', 'asOf', 'at'] as const;
const numbers = ['first', 'last'] as const;
const maps = ['where', 'orderBy'] as const;

/** The operation of a list at an address: its page, and of each row the columns of a table, or the id alone. */
export function listOperation(
  field: GraphQLField<unknown, unknown>,
  address: URLSearchParams,
  columns: boolean,
): Posted | { readonly fault: string } {
  const known = new Map(field.args.map(({ name, type }) => [name, String(type)]));
  const variables: Record<string, unknown> = {};
  for (const [name, text] of address) {
    if (!known.has(name))
      return {
        fault: `${name} is not an argument of ${field.name}: it has ${[...known.keys()].join(', ')}.`,
      };
    if (isOf(numbers, name)) {
      if (!/^\d{1,9}$/.test(text)) return { fault: `${name} is not a whole number, such as 25.` };
      variables[name] = Number(text);
    } else if (isOf(texts, name)) variables[name] = text;
    else if (isOf(maps, name)) {
      try {
        variables[name] = JSON.parse(text);
      } catch {
        return { fault: `${name} is not JSON, as variables of GraphQL are.` };
      }
    } else return { fault: `${name} cannot be given in an address: ask /graphql.` };
  }
  const given = Object.keys(variables);
  const declared = given.map((name) => `$${name}: ${known.get(name)}`).join(', ');
  const passed = given.map((name) => `${name}: $${name}`).join(', ');
  const rows = columns ? columnsOf(field) : 'id';
  const list = `${field.name}${passed === '' ? '' : `(${passed})`}`;
  return {
    query: `query${declared === '' ? '' : `(${declared})`} { ${list} { nodes { ${rows} } pageInfo { hasNextPage endCursor } } }`,
    variables,
  };
}

const isOf = (names: readonly string[], name: string): boolean => names.includes(name);

/** Every field of a row that fits a cell: leaves, and those of what stands for one value, such as an amount or what a link to one leads to. */
function columnsOf({ type }: GraphQLField<unknown, unknown>): string {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  const node = nodes === undefined ? undefined : getNamedType(nodes.type);
  if (!isObjectType(node)) return 'id';
  const cells = Object.values(node.getFields()).flatMap((field) => {
    if (field.args.some((arg) => String(arg.type).endsWith('!'))) return [];
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [field.name];
    if (
      !(isObjectType(of) || isInterfaceType(of)) ||
      isListType(field.type) ||
      String(field.type).startsWith('[') ||
      of.name.endsWith('Connection')
    )
      return [];
    const fields = of.getFields();
    // What a link leads to is named; what a value is made of stands for it.
    if (fields.id !== undefined) return [`${field.name} { id${fields.name === undefined ? '' : ' name'} }`];
    const parts = Object.values(fields).filter(
      (part) => isLeafType(getNamedType(part.type)) && part.args.length === 0,
    );
    return parts.length === 0 ? [] : [`${field.name} { ${parts.map(({ name }) => name).join(' ')} }`];
  });
  return cells.join(' ');
}

/** The lists of Query, by their names. */
export const listsOf = (schema: GraphQLSchema): ReadonlyMap<string, GraphQLField<unknown, unknown>> =>
  new Map(
    Object.entries(schema.getQueryType()?.getFields() ?? {}).filter(([, { type, args }]) => {
      const named = getNamedType(type);
      return (
        isObjectType(named) &&
        named.name.endsWith('Connection') &&
        args.every((arg) => !String(arg.type).endsWith('!'))
      );
    }),
  );
