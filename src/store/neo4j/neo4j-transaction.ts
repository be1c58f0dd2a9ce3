import type { Session } from 'neo4j-driver';
import type { OpenTransaction } from '../transact.ts';
import { withinDeadline } from '../within-deadline.ts';
import { neo4jFault } from './neo4j-fault.ts';
import { runStatement, serverTimeout } from './run-statement.ts';

/** How long a rollback is waited for: a server that is gone never answers, and the next write shall not wait on it. */
const rollbackPatience = 1_000;

/** Begins a transaction in the session, which belongs to it and is closed with it. */
export function neo4jTransaction(session: Session, deadline: number): OpenTransaction {
  const begun = session.beginTransaction(serverTimeout(deadline)).then(
    (transaction) => transaction,
    (error) => {
      throw neo4jFault(error, 'the start of a transaction');
    },
  );
  begun.catch(() => {});
  return {
    run: async (statement) => runStatement(await begun, statement),
    commit: async () => {
      const transaction = await begun;
      await transaction.commit().catch((error) => {
        throw neo4jFault(error, 'a commit');
      });
      await session.close();
    },
    // Closing the session resets its connection, which ends what the server still runs for it.
    rollback: () =>
      withinDeadline(() => session.close(), { deadline: Date.now() + rollbackPatience }).catch(() => {}),
  };
}
