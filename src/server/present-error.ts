import { GraphQLError } from 'graphql';
import { storeFault, withCode } from '../graphql/errors.ts';
import type { Code } from '../graphql/fault-codes.ts';

/**
 * Turns whatever was thrown into an error that may be shown. An unforeseen one keeps only its place in the query.
 * It and a fault of the store stay reachable as `originalError` for the log, which never goes over the wire.
 */
export function presentError(error: unknown): GraphQLError {
  const root = rootOf(error);
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const fault = storeFault(root, place);
  if (fault) return fault;
  if (root instanceof GraphQLError) return inShort(withCode(error instanceof GraphQLError ? error : root));
  const originalError = root instanceof Error ? root : new Error(String(root));
  return new GraphQLError('Unexpected error.', {
    ...place,
    originalError,
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies Code },
  });
}

/** Under the GraphQLErrors that graphql-js wraps around what a resolver threw. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

/** Longest message, in characters: graphql-js quotes whole values of variables, and so do some of our own. */
const longestMessage = 2_000;

/** Cuts the middle out of a long message, as what is wrong mostly stands at the end. */
function inShort(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  if (message.length <= longestMessage) return error;
  const [head, tail] = [message.slice(0, longestMessage / 2), message.slice(3 - longestMessage / 2)];
  return new GraphQLError(`${head.toWellFormed()}...${tail.toWellFormed()}`, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions,
  });
}
