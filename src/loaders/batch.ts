import DataLoader from 'dataloader';
import { textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';

/** How the rows of one statement are handed back to the ids it was sent for. */
export interface Batch<V> {
  readonly rows: (ids: readonly string[]) => Promise<readonly Row[]>;
  readonly value: (row: Row) => V;
  /** What an id without a row gets. */
  readonly absent: V;
}

/** A loader that gathers ids and asks for all of them in one statement, whose column `id` says whose row it is. */
export function batch<V>({ rows, value, absent }: Batch<V>): DataLoader<string, V> {
  return new DataLoader<string, V>(async (ids) => {
    const found = new Map((await rows(ids)).map((row) => [textOf(row.id), row]));
    return ids.map((id) => {
      const row = found.get(id);
      return row === undefined ? absent : value(row);
    });
  });
}
