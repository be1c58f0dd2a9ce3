import { hash } from 'node:crypto';
import neo4j, { type Session, type SessionMode } from 'neo4j-driver';
import type { Ontology } from '../../ontology/ontology.ts';
import { inDialect } from '../../shapes/index.ts';
import { StatementRefused, StoreTimeout, StoreUnavailable } from '../errors.ts';
import { serialQueue } from '../serial-queue.ts';
import type { CallOptions, Store } from '../store.ts';
import { transact } from '../transact.ts';
import { unchanged } from '../unchanged.ts';
import { throwIfOver, withinDeadline } from '../within-deadline.ts';
import { cypherDialect } from './cypher/dialect.ts';
import { stateOfGraph } from './cypher/ledger.ts';
import { allOf, onlyOne } from './cypher/only-one.ts';
import { type CypherStatement, statement } from './cypher/statement.ts';
import { keepDriver } from './keep-driver.ts';
import { isPassing, notServed } from './neo4j-fault.ts';
import { neo4jTransaction } from './neo4j-transaction.ts';
import { type PrepareRunner, prepareNeo4j, throwIfNoGraph } from './prepare-neo4j.ts';
import { runStatement } from './run-statement.ts';

/** Where a Neo4j server is, with which user and database. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Neo4jOptions {
  /** False where a database that holds no graph is refused. */
  readonly make?: boolean;
}

const openPatience = 5_000;
const closePatience = 2_000;
const writeAttempts = 3;

/**
 * Connects to a Neo4j server, 5.26 or later. Every call races a timer of its own: the driver hangs for half a minute
 * and more when the server is gone. A write that met a deadlock runs its `work` again, three times at most, so `work`
 * must be safe to repeat: it builds its result anew at each call, and its statements do no harm when run twice.
 */
export async function openNeo4j(
  { uri, user, password, database }: Neo4jAddress,
  ontology: Ontology,
  { make = true }: Neo4jOptions = {},
): Promise<Store> {
  const keeper = keepDriver(uri, user, password);
  // Lets a read at any member of a cluster see the writes of this process.
  const bookmarkManager = neo4j.bookmarkManager();
  const inTurn = serialQueue();
  let closing: Promise<void> | undefined;

  const openSession = (defaultAccessMode: SessionMode): Session => {
    if (closing) throw new StoreUnavailable('The store is closed.');
    return keeper.driver().session({ database, defaultAccessMode, bookmarkManager });
  };
  const runAlone = async (mode: SessionMode, statement: CypherStatement, options: CallOptions) => {
    throwIfOver(options);
    const session = openSession(mode);
    try {
      const rows = await withinDeadline(() => runStatement(session, statement, options.deadline), options);
      keeper.answered();
      return rows;
    } catch (error) {
      if (error instanceof StoreTimeout) keeper.timedOut();
      throw error;
    } finally {
      // In the background: past a deadline it resets the connection, which ends the statement on the server.
      session.close().catch(() => {});
    }
  };
  const runnerOf = (options: CallOptions): PrepareRunner => ({
    read: (asked) => runAlone(neo4j.session.READ, asked, options),
    alone: (asked) => runAlone(neo4j.session.WRITE, asked, options),
    write: async (all) => {
      const session = openSession(neo4j.session.WRITE);
      const transaction = neo4jTransaction(session, options.deadline);
      await transact(
        transaction,
        async () => {
          for (const one of all) await transaction.send(one);
        },
        options,
      );
    },
  });
  const attempt: Store['write'] = async (work, options) => {
    for (let attempts = 1; ; attempts += 1) {
      throwIfOver(options);
      try {
        const session = openSession(neo4j.session.WRITE);
        const result = await transact(neo4jTransaction(session, options.deadline), work, options);
        keeper.answered();
        return result;
      } catch (error) {
        if (error instanceof StoreTimeout) keeper.timedOut();
        if (attempts === writeAttempts || !isPassing(error)) throw error;
      }
    }
  };

  const store: Store = {
    kind: 'neo4j',
    read: async (statement, options) =>
      runAlone(neo4j.session.READ, onlyOne(inDialect(cypherDialect, statement)), options),
    write: (work, options) => withinDeadline(() => inTurn(() => attempt(work, options)), options),
    prepare: (options) =>
      withinDeadline(
        () => inTurn(() => prepareNeo4j(runnerOf(options), ontology, options.deadline)),
        options,
      ),
    ping: async (options) => {
      await runAlone(neo4j.session.READ, hello, options);
    },
    folder: null,
    snapshot: (work, options) => unchanged(store, work, options),
    state: async (options) => {
      const [ledger] = await runAlone(neo4j.session.READ, stateOfGraph(), options);
      return `${ledger?.batches}-${ledger?.sources}-${hash('sha256', String(ledger?.last)).slice(0, 16)}`;
    },
    // Neo4j checks its own files, by `neo4j-admin database check`.
    examine: async () => [],
    written: (statement) =>
      allOf(inDialect(cypherDialect, statement))
        .map(({ text }) => text)
        .join(';\n'),
    close: () => {
      closing ??= withinDeadline(() => keeper.close(), { deadline: Date.now() + closePatience }).catch(
        () => {},
      );
      return closing;
    },
  };
  try {
    const soon = { deadline: Date.now() + openPatience };
    await store.ping(soon).catch((error) => {
      throw opening(error);
    });
    if (!make) await throwIfNoGraph(runnerOf(soon), database);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

const hello = statement('hello', 'RETURN 1 AS hello', {});

/** Credentials and database have messages of their own; what is left is a server that does not answer. */
function opening(error: unknown): unknown {
  // The database of the server itself, which keeps no data of anybody.
  if (error instanceof StatementRefused) return new StoreUnavailable(notServed, { cause: error });
  if (error instanceof StoreUnavailable && error.message.includes('NEO4J_')) return error;
  return new StoreUnavailable(
    'Neo4j cannot be reached: check that the server runs and that NEO4J_URI names its Bolt address.',
    { cause: error },
  );
}
