import { GraphQLError } from 'graphql';
import { withCode } from '../graphql/errors.ts';
import { StatementRefused, StoreError, StoreTimeout } from '../store/errors.ts';

const unavailable = { code: 'UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '1' } } } as const;
const timeout = { code: 'TIMEOUT', http: { status: 504, headers: { 'retry-after': '1' } } } as const;

/** The error of a request that comes while the server cannot take it. */
export const notServing = (message: string) => new GraphQLError(message, { extensions: unavailable });

/**
 * Turns whatever was thrown into an error that may be shown. What nobody foresaw keeps nothing but its place in the
 * query. That and a fault of the store stay reachable as `originalError` for the log, which never goes over the wire.
 */
export function presentError(error: unknown): GraphQLError {
  const root = rootOf(error);
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (root instanceof StoreTimeout)
    return new GraphQLError('The graph did not answer in time.', { ...place, extensions: timeout });
  // What is wrong with the store is for its operator: messages of the store may name folders.
  if (root instanceof StoreError && !(root instanceof StatementRefused))
    return new GraphQLError('The graph cannot be reached at the moment.', {
      ...place,
      originalError: root,
      extensions: unavailable,
    });
  if (root instanceof GraphQLError) return withCode(error instanceof GraphQLError ? error : root);
  const originalError = root instanceof Error ? root : new Error(String(root));
  return new GraphQLError('Unexpected error.', {
    ...place,
    originalError,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}

/** Under the GraphQLErrors that graphql-js wraps around what a resolver threw. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}
