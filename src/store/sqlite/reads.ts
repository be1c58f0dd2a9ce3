import { StatementRefused, StoreDamaged } from '../errors.ts';
import type { Store } from '../store.ts';
import { toRows } from './answer.ts';
import { stateOf, stateText } from './graph-file.ts';
import type { Readers } from './readers.ts';
import type { Sql } from './sql/statement.ts';

/** What a store answers by its readers. */
export type Reads = Pick<Store, 'read' | 'state'>;

/** Reads statements as `write` writes them. */
export function createReads(
  readers: Readers,
  write: (...statement: Parameters<Store['written']>) => Sql,
): Reads {
  return {
    read: async (statement, call) => {
      const sql = write(statement);
      if ('changes' in sql) throw new StatementRefused(`Statement ${statement.name} writes in a read.`);
      return toRows(sql, await readers.read(statement.name, sql.queries, call), call.pace);
    },
    state: async (call) => {
      const [rows = []] = await readers.read(
        'the state of the graph',
        [{ text: stateText, values: [], columns: [] }],
        call,
      );
      const state = stateOf(rows);
      if (state === undefined) throw new StoreDamaged('The graph does not say what it holds: it is damaged.');
      return `${state.store}-${state.number}`;
    },
  };
}
