import { assertValidSchema, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** A schema that promises something the executor does not support. */
export class SchemaFault extends Error {
  override readonly name = 'SchemaFault';
}

/** Directives that tell a server to deliver an answer in parts. */
const inParts: ReadonlySet<string> = new Set(['defer', 'stream']);

/**
 * Refuses a schema with anything the executor leaves out, so that it is never silently ignored: types with `isTypeOf`, abstract
 * types without `resolveType`, operations other than queries, and incremental delivery.
 * @throws {SchemaFault} with all that is wrong.
 * @throws {Error} where graphql-js finds the schema invalid.
 */
export function assertExecutable(schema: GraphQLSchema): void {
  assertValidSchema(schema);
  const types = Object.values(schema.getTypeMap());
  const faults = [
    ...types.flatMap((type) => {
      if (isObjectType(type) && type.isTypeOf)
        return [`${type.name} has isTypeOf, which is never asked: let resolveType tell types apart.`];
      return isAbstractType(type) && !type.resolveType
        ? [`${type.name} has no resolveType, which alone tells types apart.`]
        : [];
    }),
    ...[schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      type ? [`${type.name} is a root type, and nothing but queries is executed.`] : [],
    ),
    ...schema
      .getDirectives()
      .flatMap(({ name }) => (inParts.has(name) ? [`@${name} is declared, and answers come whole.`] : [])),
  ];
  if (faults.length > 0) throw new SchemaFault(`The schema cannot be executed:\n${faults.join('\n')}`);
}
