import type { Store } from '../../src/store/store.ts';

/** A store of which every call fails. */
export function lostStore(error: Error): Store {
  const fail = () => Promise.reject(error);
  return {
    kind: 'sqlite',
    read: fail,
    write: fail,
    prepare: fail,
    ping: fail,
    state: fail,
    snapshot: fail,
    folder: null,
    examine: fail,
    written: ({ name }) => name,
    close: async () => {},
  };
}
