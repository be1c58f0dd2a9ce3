import { StoreAborted, StoreTimeout } from './errors.ts';
import type { CallOptions } from './store.ts';

/** Node fires a longer timer at once; a deadline further away than this (24.8 days) has no timer. */
const longestTimer = 2 ** 31 - 1;

/** Throws `StoreAborted` or `StoreTimeout` when the call has ended before it began. */
export function throwIfOver({ deadline, signal }: CallOptions): void {
  if (signal?.aborted) throw aborted();
  if (deadline <= Date.now()) throw late();
}

/**
 * Settles as `start()` does, or rejects at the deadline or the abort, whichever comes first. What was started runs on:
 * its later outcome is dropped, and ending it is the caller's work.
 */
export function withinDeadline<T>(start: () => Promise<T>, options: CallOptions): Promise<T> {
  const { deadline, signal } = options;
  // One promise and no race: this surrounds every call, and each additional promise is noticeable.
  return new Promise<T>((resolve, reject) => {
    throwIfOver(options);
    const remaining = deadline - Date.now();
    const timer =
      remaining > longestTimer ? undefined : setTimeout(() => end(() => reject(late())), remaining);
    const onAbort = () => end(() => reject(aborted()));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      settle();
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    const fail = (error: unknown) => end(() => reject(error));
    try {
      start().then((value) => end(() => resolve(value)), fail);
    } catch (error) {
      fail(error);
    }
  });
}

const late = () => new StoreTimeout('The store did not answer in time.');
const aborted = () => new StoreAborted('The call was cancelled before the store answered.');
