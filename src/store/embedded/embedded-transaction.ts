import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import type { Statement } from '../../cypher/statement.ts';
import { bindParameters } from '../bind-parameters.ts';
import { StatementRefused, StoreUnavailable } from '../errors.ts';
import { serialQueue } from '../serial-queue.ts';
import type { Cell, Row } from '../store.ts';
import { toCell } from '../to-cell.ts';
import type { OpenTransaction } from '../transact.ts';
import { embeddedFault } from './embedded-fault.ts';
import { syncLog } from './sync-log.ts';

/** A transaction of the embedded engine, which also takes statements that may only read. */
interface EmbeddedTransaction extends OpenTransaction {
  read(statement: Statement): Promise<readonly Row[]>;
}

/**
 * Begins a transaction. Its statements run one after another: the engine throws at a commit or a rollback while one
 * runs, and cannot stop one.
 */
export function embeddedTransaction(db: GrafeoDB, logFolder: string | null): EmbeddedTransaction {
  const transaction = db.beginTransaction();
  const inTurn = serialQueue();
  const execute = async <T>(statement: Statement, take: (result: QueryResult) => T): Promise<T> => {
    try {
      return take(
        await transaction.executeCypher(
          statement.text,
          bindParameters(statement, (value) => value),
        ),
      );
    } catch (error) {
      throw embeddedFault(error, statement.name);
    }
  };
  return {
    run: (statement) => inTurn(() => execute(statement, toRows)),
    read: (statement) =>
      inTurn(() =>
        execute(statement, (result) => {
          if (hasWritten(result)) throw new StatementRefused(`Statement ${statement.name} writes in a read.`);
          return toRows(result);
        }),
      ),
    commit: () =>
      inTurn(async () => {
        transaction.commit();
        if (logFolder !== null) await syncLog(logFolder);
      }).catch((error) => {
        throw new StoreUnavailable('The embedded store could not commit.', { cause: error });
      }),
    rollback: () =>
      inTurn(async () => {
        if (transaction.isActive) transaction.rollback();
      }),
  };
}

function hasWritten({ counters }: QueryResult): boolean {
  return Object.values(counters).some((count) => count > 0);
}

function toRows(result: QueryResult): readonly Row[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Record<string, Cell> = {};
    columns.forEach((column, index) => {
      row[column] = toCell(values[index]);
    });
    return row;
  });
}
