import { StoreUnavailable } from './errors.ts';
import type { CallOptions, Store } from './store.ts';

/**
 * Runs `work` on a store, and withholds its result if the graph was different at the end.
 * @throws {StoreUnavailable} where it was
 */
export async function unchanged<T>(
  store: Store,
  work: (store: Store) => Promise<T>,
  options: CallOptions,
): Promise<T> {
  const before = await store.state(options);
  const result = await work(store);
  if ((await store.state(options)) === before) return result;
  throw new StoreUnavailable(
    'The graph changed while it was being read, so there is no result. Try again when no import is running.',
  );
}
