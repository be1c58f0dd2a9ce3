import type { QueryResult, Session, Transaction } from 'neo4j-driver';
import { bindParameters } from '../bind-parameters.ts';
import type { Cell, Row } from '../store.ts';
import { toCell } from '../to-cell.ts';
import { withoutStackTrace } from '../without-stack-trace.ts';
import type { CypherStatement } from './cypher/statement.ts';
import { neo4jFault } from './neo4j-fault.ts';

/** The longest time-out the server takes without overflow; it stands for no limit. */
const longestTimeout = 2 ** 31 - 1;

/** What the server is told, so that it ends the transaction itself when nobody waits for it any more. */
export function serverTimeout(deadline: number): { timeout: number } {
  const remaining = Math.ceil(deadline - Date.now());
  return { timeout: Math.min(Math.max(remaining, 1), longestTimeout) };
}

/** Runs a statement in a transaction, or in a session: then in a transaction of its own, in one round trip. */
export async function runStatement(
  runner: Session | Transaction,
  statement: CypherStatement,
  deadline?: number,
): Promise<readonly Row[]> {
  try {
    // The driver sends a JavaScript number as a float, with which LIMIT is refused; a BigInt goes as an integer.
    const params = bindParameters(statement, BigInt);
    const timeout = deadline === undefined ? undefined : serverTimeout(deadline);
    // A failure is identified by the statement's name.
    const rows = toRows(await withoutStackTrace(() => runner.run(statement.text, params, timeout)));
    return statement.arranged === undefined ? rows : statement.arranged(rows);
  } catch (error) {
    throw neo4jFault(error, statement.name);
  }
}

function toRows({ records }: QueryResult): readonly Row[] {
  return records.map((record) => {
    const row: Record<string, Cell> = {};
    for (const key of record.keys) row[String(key)] = toCell(record.get(key));
    return row;
  });
}
