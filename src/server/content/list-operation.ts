import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Fault } from '../fault.ts';
import type { Posted } from './asking.ts';

/** Arguments of a list in an address, and how each is written there. */
const texts = ['after', 'before', 'asOf', 'at'] as const;
const numbers = ['first', 'last'] as const;
const maps = ['where', 'orderBy'] as const;

/**
 * The operation of a list at an address: its page.
 * @param rows what is asked of each row
 */
export function listOperation(
  field: GraphQLField<unknown, unknown>,
  address: URLSearchParams,
  rows: string,
): Posted | Fault {
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
  const list = `${field.name}${passed === '' ? '' : `(${passed})`}`;
  return {
    query: `query${declared === '' ? '' : `(${declared})`} { ${list} { nodes { ${rows} } pageInfo { hasNextPage endCursor } } }`,
    variables,
  };
}

const isOf = (names: readonly string[], name: string): boolean => names.includes(name);

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
