import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { StoreAborted, StoreError, StoreTimeout } from '../store/errors.ts';
import { type Code, faultCodes, toldOf } from './fault-codes.ts';

/** A fault in one field, worded for the one who sent the request; the rest of the answer stands. */
export function requestFault(code: Code, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** A fault that leaves nothing to answer, sent as its code says, or with a status of its own. */
export function refusal(code: Code, message: string, sent: { readonly status?: number } = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { ...faultCodes[code], ...sent } } });
}

/**
 * Says in GraphQL's words, at a place of the query, what the store threw; for the log that stays the `originalError`. What is
 * no fault of the store's to tell is null.
 */
export function storeFault(error: unknown, place: GraphQLErrorOptions = {}): GraphQLError | null {
  if (!(error instanceof StoreError)) return null;
  const told = toldOf(error);
  if (told === null) return null;
  const { message, extensions } = refusal(told.code, told.message);
  return new GraphQLError(message, { ...place, originalError: error, extensions });
}

/** Whether a call of the store was ended before its answer came. */
export function isUnfinished(error: unknown): boolean {
  return error instanceof StoreTimeout || error instanceof StoreAborted;
}

/** Gives the errors of GraphQL's own parser, validator and coercion the code that they lack. */
export function withCode(error: GraphQLError): GraphQLError {
  if (typeof error.extensions.code === 'string') return error;
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { ...extensions, code: 'BAD_USER_INPUT' satisfies Code },
  });
}
