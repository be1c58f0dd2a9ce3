import type { Statement } from '../shapes/index.ts';
import type { Row } from '../store/store.ts';
import { batchCall, type ImportOptions } from './import-options.ts';

/** Reads from a store, within a transaction or outside of any. */
export type Read = (statement: Statement) => Promise<readonly Row[]>;

/** Reads outside of any transaction. */
export const readOf =
  ({ store, ...options }: ImportOptions): Read =>
  (statement) =>
    store.read(statement, batchCall(options));
