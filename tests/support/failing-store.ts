import type { Statement } from '../../src/shapes/index.ts';
import type { Store } from '../../src/store/store.ts';

/**
 * A store that calls `before` with the number of each statement that a write is about to run, counted from 1, and
 * `after` once a write is kept. What `before` throws fails the write in the middle.
 */
export function watchedStore(
  inner: Store,
  before: (count: number, statement: Statement) => void | Promise<void>,
  after: () => void | Promise<void> = () => {},
): Store {
  let count = 0;
  return {
    ...inner,
    write: async (work, options) => {
      const result = await inner.write(
        (transaction) =>
          work({
            run: async (statement) => {
              count += 1;
              await before(count, statement);
              return transaction.run(statement);
            },
          }),
        options,
      );
      await after();
      return result;
    },
  };
}
