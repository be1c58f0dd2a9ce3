import { StatementRefused, StoreDamaged } from '../errors.ts';
import type { Store } from '../store.ts';
import { toRows } from './answer.ts';
import { stateOf, stateText } from './graph-file.ts';
import type { Readers, Results } from './readers.ts';
import type { Sql } from './sql/statement.ts';

/** What a store answers by its readers. */
export type Reads = Pick<Store, 'read' | 'state'>;

/** Reads statements as `write` writes them. `throwIfOther` throws where what was read may be of another graph. */
export function createReads(
  readers: Readers,
  write: (...statement: Parameters<Store['written']>) => Sql,
  throwIfOther: () => void,
): Reads {
  const ownRows = (rows: Results): Results => {
    throwIfOther();
    return rows;
  };
  const ownFault = (error: unknown): never => {
    throwIfOther();
    throw error;
  };
  const rowsOf: Readers['read'] = (...asked) => readers.read(...asked).then(ownRows, ownFault);
  return {
    read: async (statement, call) => {
      const sql = write(statement);
      if ('changes' in sql) throw new StatementRefused(`Statement ${statement.name} writes in a read.`);
      return toRows(sql, await rowsOf(statement.name, sql.queries, call), call.pace);
    },
    state: async (call) => {
      const [rows = []] = await rowsOf(
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
