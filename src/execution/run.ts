import {
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isNonNullType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import type { CollectedErrors } from './collected-errors.ts';
import type { Variables } from './places-reader.ts';
import type { Preparation, PreparedField } from './prepared-field.ts';
import type { SelectedFields } from './selected-fields.ts';
import type { SharedAnswers } from './shared-answers.ts';

/** The place of a field in an answer, as resolvers are told it. */
export type Path = GraphQLResolveInfo['path'];

/** One execution of an operation. It holds all that is of a request, and nothing that is prepared holds it. */
export interface Run {
  readonly preparation: Preparation;
  readonly context: unknown;
  readonly rootValue: unknown;
  readonly variables: Variables;
  readonly errors: CollectedErrors;
  /** What was read of the arguments of fields, which is the same for each of their parents. */
  readonly args: Map<PreparedField, Readonly<Record<string, unknown>>>;
  readonly shared: SharedAnswers;
  /** Fields that are too many to be kept beyond the run, by what selects them. */
  readonly unkept: Map<object, SelectedFields>;
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
  errors.add(located, path);
  return null;
}
