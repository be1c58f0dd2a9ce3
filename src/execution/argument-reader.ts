import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { hasVariables } from './has-variables.ts';
import { placesReader, refused, type Variables } from './places-reader.ts';

/**
 * The arguments of a field in one run of its operation. What does not depend on variables is one object for all runs; everything
 * below the arguments is frozen, except what variables and scalars bring.
 */
export type ReadArguments = (variables: Variables) => Readonly<Record<string, unknown>>;

const none = Object.freeze({});

/**
 * `getArgumentValues` of graphql-js, with all done before that does not depend on variables: it looks at every field of
 * an input object, and filters have many. It is called itself where a value is refused, for the error that it throws.
 */
export function argumentReader(definition: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  if (definition.args.length === 0) return () => none;
  const given = node.arguments ?? [];
  const readPlaces = placesReader(definition.args, given);
  const read: ReadArguments = (variables) => {
    const values = readPlaces(variables);
    return values === refused ? getArgumentValues(definition, node, variables) : values;
  };
  if (given.some(hasVariables)) return read;
  let constant: ReturnType<ReadArguments> | undefined;
  return (variables) => {
    constant ??= Object.freeze(read(variables));
    return constant;
  };
}
