import { StoreUnavailable } from './errors.ts';
import type { CallOptions, Store } from './store.ts';

/**
 * Runs `work` on a store, and holds its result back where the graph was another one at the end.
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
    'The graph changed while all of it was read: nothing came of it. Try again when no import runs.',
  );
}
