import { StatementRefused, StoreError, StoreUnavailable } from '../errors.ts';

/** Codes of the engine for storage (S), transactions (T) and its own faults (X); the others blame the statement. */
const faultOfStore = /GRAFEO-[STX]\d/;

/** Says in the words of the port what the engine threw. `task` is a statement's name or what else was tried. */
export function embeddedFault(error: unknown, task: string): StoreError {
  if (error instanceof StoreError) return error;
  const text = error instanceof Error ? error.message : '';
  return faultOfStore.test(text)
    ? new StoreUnavailable(`The embedded store failed at ${task}.`, { cause: error })
    : new StatementRefused(`The embedded store refused ${task}.`, { cause: error });
}
