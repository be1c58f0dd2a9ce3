import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { isUnfinished } from '../graphql/errors.ts';
import { type Code, storeCodes } from '../graphql/fault-codes.ts';
import { StatementRefused, StoreError } from '../store/errors.ts';
import type { Concern } from './concern.ts';
import { inDocumentOrder } from './in-document-order.ts';
import { presentError } from './present-error.ts';
import type { StoreFaultLog } from './store-fault-log.ts';

/** Where faults are logged. */
export interface Logs {
  readonly log: Logger;
  readonly logStoreFault: StoreFaultLog;
}

/** Codes that Yoga gives, in the words of this server's own table. */
const codesOfYoga: ReadonlyMap<unknown, Code> = new Map([
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['REQUEST_ENTITY_TOO_LARGE', 'BAD_USER_INPUT'],
]);

/**
 * Decides what leaves the server: a fault of the store replaces the whole answer, every error has a code from the table, and
 * an unexpected one is logged, once, under the id of its request, as are faults of the store.
 */
export function presentFaults(logs: Logs): Concern {
  return { name: 'faults', finish: (result, { requestId }) => finished(result, requestId, logs) };
}

function finished(result: ExecutionResult, requestId: string, { log, logStoreFault }: Logs): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => withOwnCode(presentAgain(error)));
  for (const error of errors) {
    if (error.extensions.code !== 'INTERNAL_SERVER_ERROR') continue;
    log.error({ requestId, path: error.path, err: error.originalError }, 'unexpected error');
  }
  for (const { originalError } of errors)
    if (isOfStore(originalError)) logStoreFault(originalError, requestId);
  const fault = errors.find((error) => storeCodes.has(error.extensions.code));
  return fault ? { errors: [fault] } : { ...result, errors: inDocumentOrder(errors) };
}

/** A request that ran out of time, or that nobody waits for, is not a fault of the store. */
const isOfStore = (error: unknown): error is StoreError =>
  error instanceof StoreError && !(error instanceof StatementRefused) && !isUnfinished(error);

/** Errors have been presented when they were masked, except some that Yoga itself makes after that. */
function presentAgain(error: GraphQLError): GraphQLError {
  return error.extensions.code === 'INTERNAL_SERVER_ERROR' ? error : presentError(error);
}

function withOwnCode(error: GraphQLError): GraphQLError {
  const code = codesOfYoga.get(error.extensions.code);
  if (code === undefined) return error;
  // Yoga quotes the JSON parser's own error here; without it, it would also take broken JSON for a broken query,
  // whose status is 200 for clients that predate the specification.
  const { originalError: quoted, http, ...extensions } = error.extensions;
  const status = quoted === undefined ? http : { status: 400 };
  const { message, nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, ...(status ? { http: status } : {}), code },
  });
}
