import type { Logger } from 'pino';

/** Milliseconds for which the same message is logged once, however often it comes. */
const quietMs = 1_000;

/** Most messages that are distinguished at a time; any beyond them are counted as one. */
const mostMessages = 100;

/** Logs a fault of the store, for the operator: clients are told only that it cannot be reached. */
export type StoreFaultLog = (fault: Error, requestId?: string) => void;

/** Logs each message at once, and then once a second at most, with the number of repeats since. */
export function storeFaultLog(log: Logger): StoreFaultLog {
  const heard = new Map<string, { last: Error; leftOut: number }>();
  const listen = (message: string) => {
    setTimeout(() => {
      const { last, leftOut = 0 } = heard.get(message) ?? {};
      if (leftOut === 0) return heard.delete(message);
      heard.set(message, { last: last ?? new Error(message), leftOut: 0 });
      log.error({ err: last, leftOut }, 'store fault');
      return listen(message);
    }, quietMs).unref();
  };
  return (fault, requestId) => {
    const message = heard.size < mostMessages || heard.has(fault.message) ? fault.message : '';
    const known = heard.get(message);
    if (known !== undefined) {
      known.last = fault;
      known.leftOut += 1;
      return;
    }
    heard.set(message, { last: fault, leftOut: 0 });
    log.error({ requestId, err: fault }, 'store fault');
    listen(message);
  };
}
