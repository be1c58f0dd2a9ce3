import { setImmediate } from 'node:timers/promises';
import type { Statement } from '../shapes/index.ts';
import type { WriteTransaction } from '../store/store.ts';

/** A transaction that also accepts statements whose answers nobody reads. */
export interface Ahead extends WriteTransaction {
  /** Hands a statement to the store without waiting for it to finish. Statements keep the order in which they are given. */
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
        // The cause is something sent earlier that failed.
        await settle();
        throw fault;
      }
    },
    async send(statement) {
      const ended = transaction.run(statement);
      // A fault surfaces in `settle`; until then nobody listens to this promise.
      ended.catch(() => {});
      sent.push(ended);
      // The store starts during this pause: what comes next may compute for a long time without one.
      await setImmediate();
    },
    settle,
  };
}
