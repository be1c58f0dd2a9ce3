import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { StatementRefused, StoreError, StoreTimeout, StoreUnavailable } from '../errors.ts';

const timedOut =
  /^Neo\.(ClientError\.Transaction\.TransactionTimedOut|TransientError\.Transaction\.LockAcquisitionTimeout)/;

/** Client errors that blame the configuration or the state of the cluster, not the statement. */
const faultOfPlace =
  /^Neo\.ClientError\.(Security|Database|Cluster|General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccess))/;

export const notServed = 'Neo4j does not serve this database: check NEO4J_DATABASE.';

/** Translates what the driver threw into an error of the port. `task` is a statement's name or whatever else was tried. */
export function neo4jFault(error: unknown, task: string): StoreError {
  if (error instanceof StoreError) return error;
  // Whatever is not an answer of the server is the driver refusing to send, for example a parameter it cannot pack.
  const code = error instanceof Neo4jError ? error.code : 'Neo.ClientError';
  if (timedOut.test(code)) return new StoreTimeout('The store did not answer in time.', { cause: error });
  if (code.startsWith('Neo.ClientError.Security')) {
    return new StoreUnavailable('Neo4j refuses these credentials: check NEO4J_USER and NEO4J_PASSWORD.', {
      cause: error,
    });
  }
  if (code.startsWith('Neo.ClientError.Database')) {
    return new StoreUnavailable(notServed, { cause: error });
  }
  if (code.startsWith('Neo.ClientError') && !faultOfPlace.test(code)) {
    return new StatementRefused(`Neo4j refused ${task}.`, { cause: error });
  }
  // Left are transient errors, errors of the server, and the driver's own: no connection, or none free in its pool,
  // which have codes such as ServiceUnavailable, SessionExpired and N/A.
  return new StoreUnavailable(`Neo4j could not be asked for ${task}.`, { cause: error });
}

/** What a fault tells of the server: an `answer` of its own, `silence` until the deadline, a `lost` connection, or nothing. */
export function heardIn(error: unknown): 'answer' | 'silence' | 'lost' | null {
  if (!(error instanceof StoreError)) return null;
  const { cause } = error;
  if (cause instanceof Neo4jError) return cause.code.startsWith('Neo.') ? 'answer' : 'lost';
  return error instanceof StoreTimeout ? 'silence' : null;
}

/** Faults that come at once, of others' transactions and not of time or room: whoever repeats those makes them worse. */
const passing = /^Neo\.TransientError\.Transaction\.(DeadlockDetected|ConstraintsChanged|Outdated)$/;

/** True of a fault such as a deadlock, after which the same transaction may well succeed. */
export function isPassing(error: unknown): boolean {
  const cause = error instanceof StoreUnavailable ? error.cause : undefined;
  return cause instanceof Neo4jError && isRetryableError(cause) && passing.test(cause.code);
}
