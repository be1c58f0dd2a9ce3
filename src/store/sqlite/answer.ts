import { StoreDamaged } from '../errors.ts';
import type { Cell, Row } from '../store.ts';
import type { Results } from './readers.ts';
import type { SqlRead } from './sql/statement.ts';

/**
 * Makes rows of what the queries of a statement gave.
 * @throws {StoreDamaged} where a cell is not what the layout of the tables lets stand in it
 */
export function toRows(read: SqlRead, results: Results): readonly Row[] {
  try {
    return rowsOf(read, results);
  } catch (error) {
    throw new StoreDamaged(
      'The graph holds what cannot be read: `cuibono verify` tells where. Restore a backup of it.',
      { cause: error },
    );
  }
}

function rowsOf({ queries, arranged }: SqlRead, results: Results): readonly Row[] {
  const rows: Row[] = [];
  for (const [place, { columns }] of queries.entries()) {
    for (const values of results[place] ?? []) {
      const row: Record<string, Cell> = {};
      for (let i = 0; i < columns.length; i += 1) {
        const column = columns[i];
        if (column !== undefined) row[column[0]] = column[1](values[i]);
      }
      rows.push(row);
    }
  }
  return arranged === undefined ? rows : arranged(rows);
}
