import type { Pace } from '../../pace/pace.ts';
import { StoreDamaged } from '../errors.ts';
import type { Cell, Row } from '../store.ts';
import type { Results } from './readers.ts';
import { restoreIt } from './restore-it.ts';
import type { SqlRead } from './sql/statement.ts';

/** Characters of a cell that are read in a microsecond, about: lists come as one text. */
const charactersOfUnit = 50;

const unhurried: Pace = () => undefined;

/**
 * Makes rows of what the queries of a statement gave, at the pace of the request that asked for them.
 * @throws {StoreDamaged} where a cell is not what the layout of the tables allows
 */
export async function toRows(
  { queries, arranged }: SqlRead,
  results: Results,
  pace = unhurried,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [place, { columns }] of queries.entries()) {
    for (const values of results[place] ?? []) {
      const pause = pace(1 + charactersOf(values) / charactersOfUnit);
      if (pause !== undefined) await pause;
      rows.push(orDamaged(() => rowOf(columns, values)));
    }
  }
  return arranged === undefined ? rows : orDamaged(() => arranged(rows));
}

function rowOf(columns: SqlRead['queries'][number]['columns'], values: readonly unknown[]): Row {
  const row: Record<string, Cell> = {};
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i];
    if (column !== undefined) row[column[0]] = column[1](values[i]);
  }
  return row;
}

function charactersOf(values: readonly unknown[]): number {
  let sum = 0;
  for (const value of values) if (typeof value === 'string') sum += value.length;
  return sum;
}

function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StoreDamaged(
      `The graph holds something that cannot be read: \`cuibono verify\` says where. Stop this program, and ${restoreIt}.`,
      { cause: error },
    );
  }
}
