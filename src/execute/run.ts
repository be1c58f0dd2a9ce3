import {
  type FieldNode,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isNonNullType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import type { Preparation, PreparedField } from './prepared-field.ts';
import type { SharedAnswers } from './shared-answers.ts';

/** The place of a field in an answer, as resolvers are told it. */
export type Path = GraphQLResolveInfo['path'];

/** One execution of an operation. */
export interface Run {
  readonly preparation: Preparation;
  readonly context: unknown;
  readonly rootValue: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Errors of fields that may be null, in the order in which they came. */
  readonly errors: GraphQLError[];
  /** Arguments of fields, which are the same for each of their parents. */
  readonly args: Map<PreparedField, Readonly<Record<string, unknown>>>;
  readonly shared: SharedAnswers;
}

/**
 * Notes the error of a field or an entry that may be null, which then is null.
 * @throws the error itself, with its place, where null is not allowed: what holds the field has the error.
 */
export function noteError(
  error: unknown,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  path: Path,
  { errors }: Run,
): null {
  const located = locatedError(error, nodes, responsePathAsArray(path));
  if (isNonNullType(type)) throw located;
  errors.push(located);
  return null;
}
