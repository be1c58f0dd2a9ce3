import { setImmediate } from 'node:timers/promises';
import type { Statement } from '../shapes/index.ts';
import type { WriteTransaction } from '../store/store.ts';

/** A transaction that also takes statements whose answers nobody reads. */
export interface Ahead extends WriteTransaction {
  /** Hands a statement to the store, and does not wait for its end. Statements keep the order in which they are given. */
  send(statement: Statement): Promise<void>;
  /** Waits for all that was sent. It must be called before the work of the transaction ends. @throws the first fault of any */
  settle(): Promise<void>;
}

/** Lets the store work on one statement while the rows of the next are computed. */
export function sendAhead(transaction: WriteTransaction): Ahead {
  const sent: Promise<unknown>[] = [];
  const settle = async () => {
    for (const ended of sent) await ended;
  };
  return {
    async run(statement) {
      try {
        return await transaction.run(statement);
      } catch (fault) {
        // What was sent before and failed is the cause.
        await settle();
        throw fault;
      }
    },
    async send(statement) {
      const ended = transaction.run(statement);
      // A fault is met in `settle`; until then nobody listens to this promise.
      ended.catch(() => {});
      sent.push(ended);
      // The store begins in this pause: what comes next may compute for long without one.
      await setImmediate();
    },
    settle,
  };
}
