import type { GrafeoDB } from '@grafeo-db/js';
import { bindParameters } from '../bind-parameters.ts';
import { StoreUnavailable } from '../errors.ts';
import { serialQueue } from '../serial-queue.ts';
import type { Store } from '../store.ts';
import { transact } from '../transact.ts';
import { throwIfOver, withinDeadline } from '../within-deadline.ts';
import { embeddedFault } from './embedded-fault.ts';
import { embeddedTransaction } from './embedded-transaction.ts';

/** How long `close` waits for statements that still run; the engine's own close would block the event loop on them. */
const closePatience = 5_000;

/**
 * A store over an open database; `logFolder` is where its log is written, null where it is in memory alone.
 *
 * The engine cannot cancel a statement: past a deadline or an abort the caller is answered, the statement runs to its
 * end in a thread of its own, and a transaction it belongs to is then rolled back, before the next write begins.
 */
export function embeddedStore(db: GrafeoDB, logFolder: string | null): Store {
  const inTurn = serialQueue();
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  // The engine answers statements even after its close: this is what refuses them.
  const throwIfClosed = () => {
    if (closing) throw new StoreUnavailable('The store is closed.');
  };
  const track = <T>(task: Promise<T>): Promise<T> => {
    const settled = task.catch(() => {}).finally(() => running.delete(settled));
    running.add(settled);
    return task;
  };
  const begin = () => {
    throwIfClosed();
    try {
      return embeddedTransaction(db, logFolder);
    } catch (error) {
      throw embeddedFault(error, 'the start of a transaction');
    }
  };

  return {
    kind: 'embedded',
    read: (statement, options) =>
      withinDeadline(async () => {
        // Never committed, so that a read cannot write; it costs no more than a statement on its own.
        const transaction = begin();
        return track(transaction.read(statement).finally(() => transaction.rollback()));
      }, options),
    write: (work, options) =>
      withinDeadline(
        () =>
          track(
            inTurn(async () => {
              throwIfOver(options);
              return transact(begin(), work, options);
            }),
          ),
        options,
      ),
    prepare: (statements, options) =>
      withinDeadline(
        () =>
          track(
            inTurn(async () => {
              for (const statement of statements) {
                throwIfClosed();
                throwIfOver(options);
                const params = bindParameters(statement, (value) => value);
                await db.executeCypher(statement.text, params).catch((error) => {
                  throw embeddedFault(error, statement.name);
                });
              }
            }),
          ),
        options,
      ),
    close: () => {
      closing ??= withinDeadline(() => Promise.all(running), { deadline: Date.now() + closePatience })
        .catch(() => {})
        .then(() => db.close());
      return closing;
    },
  };
}
