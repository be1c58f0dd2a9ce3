import { type GraphQLAbstractType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { ResolverFault } from './resolver-fault.ts';

/** Where a type was named, as messages put it. */
interface Place {
  readonly schema: GraphQLSchema;
  /** The field, such as `Query.node`. */
  readonly field: string;
  readonly found: unknown;
}

/**
 * The type of a value, among those that an abstract type allows, by the name that `resolveType` returned.
 * @throws {ResolverFault} in the words of graphql-js, where it does not name such a type.
 */
export function runtimeType(
  told: unknown,
  of: GraphQLAbstractType,
  { schema, field, found }: Place,
): GraphQLObjectType {
  const must = `Abstract type "${of.name}" must resolve to an Object type at runtime for field "${field}"`;
  if (told === undefined || told === null)
    throw new ResolverFault(
      `${must}. Either the "${of.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    );
  if (isObjectType(told))
    throw new ResolverFault(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  if (typeof told !== 'string')
    throw new ResolverFault(`${must} with value ${inspect(found)}, received "${inspect(told)}".`);
  const type = schema.getType(told);
  const resolved = `Abstract type "${of.name}" was resolved to a`;
  if (type === undefined)
    throw new ResolverFault(`${resolved} type "${told}" that does not exist inside the schema.`);
  if (!isObjectType(type)) throw new ResolverFault(`${resolved} non-object type "${told}".`);
  if (!schema.isSubType(of, type))
    throw new ResolverFault(`Runtime Object type "${type.name}" is not a possible type for "${of.name}".`);
  return type;
}
