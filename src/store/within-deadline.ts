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
export async function withinDeadline<T>(start: () => Promise<T>, options: CallOptions): Promise<T> {
  throwIfOver(options);
  const { deadline, signal } = options;
  let release = () => {};
  const over = new Promise<never>((_, reject) => {
    const remaining = deadline - Date.now();
    const timer = remaining > longestTimer ? undefined : setTimeout(() => reject(late()), remaining);
    const onAbort = () => reject(aborted());
    signal?.addEventListener('abort', onAbort, { once: true });
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  try {
    return await Promise.race([start(), over]);
  } finally {
    release();
  }
}

const late = () => new StoreTimeout('The store did not answer in time.');
const aborted = () => new StoreAborted('The call was given up before the store answered.');
