import { StatementRefused, StoreError, StoreTimeout, StoreUnavailable } from '../errors.ts';

/** Codes of the engine for storage (S), transactions (T) and its own faults (X); the others blame the statement. */
const faultOfStore = /GRAFEO-[STX]\d/;

/** The engine gives up a statement after half a minute by itself; its binding has no setting for that. */
const timedOut = /GRAFEO-Q003/;

/** Says in the words of the port what the engine threw. `task` is a statement's name or what else was tried. */
export function embeddedFault(error: unknown, task: string): StoreError {
  if (error instanceof StoreError) return error;
  const text = error instanceof Error ? error.message : '';
  if (timedOut.test(text)) return new StoreTimeout('The store did not answer in time.', { cause: error });
  return faultOfStore.test(text)
    ? new StoreUnavailable(`The embedded store failed at ${task}.`, { cause: error })
    : new StatementRefused(`The embedded store refused ${task}.`, { cause: error });
}
