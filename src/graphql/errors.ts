import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { StoreAborted, StoreError, StoreTimeout } from '../store/errors.ts';
import { withoutStackTrace } from '../store/without-stack-trace.ts';
import { type Code, faultCodes, type Sent, toldOf } from './fault-codes.ts';

/** A fault in one field, worded for the sender of the request; the rest of the answer stands. */
export function requestFault(code: Code, message: string): GraphQLError {
  return withoutStackTrace(() => new GraphQLError(message, { extensions: { code } }));
}

/** A fault that leaves nothing to answer, sent as its code says, or with a status or headers of its own. */
export function refusal(code: Code, message: string, sent: Partial<Sent> = {}): GraphQLError {
  const extensions = { code, http: { ...faultCodes[code], ...sent } };
  return withoutStackTrace(() => new GraphQLError(message, { extensions }));
}

/**
 * Words what the store threw as a GraphQL error at a place in the query; for the log, the original stays as `originalError`.
 * Null where it is not a fault of the store to report.
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

/** Gives the errors of GraphQL's own parser, validator and coercion the code they lack. */
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
