import {
  type FieldNode,
  type GraphQLOutputType,
  isNonNullType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import type { Path, Run } from './run.ts';

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
