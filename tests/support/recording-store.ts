import type { Statement } from '../../src/cypher/statement.ts';
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
    kind: inner.kind,
    read: (statement, options) => {
      statements.push(statement);
      return inner.read(statement, options);
    },
    write: (work, options) => inner.write(work, options),
    prepare: (prepared, options) => inner.prepare(prepared, options),
    close: () => inner.close(),
  };
  return {
    store,
    statements,
    forget: () => {
      statements.length = 0;
    },
  };
}
