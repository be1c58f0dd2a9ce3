import type { Session } from 'neo4j-driver';
import { inDialect } from '../../shapes/index.ts';
import type { Row } from '../store.ts';
import type { OpenTransaction } from '../transact.ts';
import { withinDeadline } from '../within-deadline.ts';
import { cypherDialect } from './cypher/dialect.ts';
import { allOf } from './cypher/only-one.ts';
import type { CypherStatement } from './cypher/statement.ts';
import { neo4jFault } from './neo4j-fault.ts';
import { runStatement, serverTimeout } from './run-statement.ts';

/** How long a rollback is waited for: a server that is gone never answers, and the next write must not wait for it. */
const rollbackPatience = 1_000;

/** A transaction that also accepts Cypher, from code that belongs to this store alone. */
interface Neo4jTransaction extends OpenTransaction {
  send(statement: CypherStatement): Promise<readonly Row[]>;
}

/** Begins a transaction in the session, which belongs to it and is closed with it. */
export function neo4jTransaction(session: Session, deadline: number): Neo4jTransaction {
  const begun = session.beginTransaction(serverTimeout(deadline)).then(
    (transaction) => transaction,
    (error) => {
      throw neo4jFault(error, 'the start of a transaction');
    },
  );
  begun.catch(() => {});
  const send = async (statement: CypherStatement) => runStatement(await begun, statement);
  return {
    send,
    run: async (statement) => {
      // All of them before what is run next, whoever waits for this one.
      const answers = await Promise.all(allOf(inDialect(cypherDialect, statement)).map(send));
      return answers.at(-1) ?? [];
    },
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
