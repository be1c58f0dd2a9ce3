import { GraphQLError } from 'graphql';
import { StatementRefused, StoreAborted, StoreError, StoreTimeout } from '../store/errors.ts';

/** Every code that `extensions.code` may hold, with the HTTP status of an answer that consists of it. */
const codes = {
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_EXPENSIVE: 400,
  RATE_LIMITED: 429,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type Code = keyof typeof codes;

/** A fault of the request, worded for the one who sent it. */
export function requestFault(code: Code, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** A fault that leaves nothing of a request to answer, with the HTTP status of its code where it has no other. */
export function refusal(code: Code, message: string, status: number = codes[code]): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** Says in GraphQL's words what the store threw; what is no fault of the store's goes through, to be masked. */
export function storeFault(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error;
  const code = codeOf(error);
  if (code === null) return error;
  const extensions = { code, http: { status: codes[code] } };
  return new GraphQLError(error.message, { extensions, originalError: error });
}

function codeOf(error: StoreError): Code | null {
  // A statement that was refused is a fault of this program, and is masked.
  if (error instanceof StatementRefused) return null;
  return isUnfinished(error) ? 'TIMEOUT' : 'UNAVAILABLE';
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
