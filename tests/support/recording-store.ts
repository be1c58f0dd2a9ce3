import type { Statement } from '../../src/shapes/index.ts';
import type { Store } from '../../src/store/store.ts';

/** A store that remembers what it was asked to read. */
export interface RecordingStore {
  readonly store: Store;
  /** The statements read so far, in the order in which they were sent. */
  readonly statements: readonly Statement[];
  forget(): void;
}

/** Wraps a store so that a test can say which statements an operation costs. */
export function recordingStore(inner: Store): RecordingStore {
  const statements: Statement[] = [];
  const store: Store = {
    ...inner,
    read: (statement, options) => {
      statements.push(statement);
      return inner.read(statement, options);
    },
  };
  return {
    store,
    statements,
    forget: () => {
      statements.length = 0;
    },
  };
}
