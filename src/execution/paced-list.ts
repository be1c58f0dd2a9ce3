import type { Pace } from '../pace/pace.ts';
import { isPromise } from './is-promise.ts';

/** The pace of the request that an operation is executed for, where its context has one. */
export function paceOf(context: unknown): Pace | undefined {
  if (typeof context !== 'object' || context === null || !('pace' in context)) return undefined;
  // Whoever makes a context that has a pace means this one.
  return typeof context.pace === 'function' ? (context.pace as Pace) : undefined;
}

/**
 * Completes the entries of a list at the pace of the request; each takes about `units` units. At once, where
 * there is nothing to wait for.
 */
export function pacedList(
  found: Iterable<unknown>,
  units: number,
  pace: Pace | undefined,
  complete: (item: unknown, key: number) => unknown,
): unknown {
  const rest = found[Symbol.iterator]();
  const entries: unknown[] = [];
  let waiting = false;
  const goOn = (): unknown => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
      const item: unknown = next.value;
      const pause = pace?.(units);
      if (pause !== undefined)
        return pause.then(() => {
          add(item);
          return goOn();
        });
      add(item);
    }
    return waiting ? Promise.all(entries) : entries;
  };
  return goOn();

  function add(item: unknown): void {
    const entry = complete(item, entries.length);
    entries.push(entry);
    if (!isPromise(entry)) return;
    waiting = true;
    // What fails while nobody waits for the list yet fails with the list, and is not an unhandled rejection.
    if (pace !== undefined) entry.then(undefined, () => {});
  }
}
