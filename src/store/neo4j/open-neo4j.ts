import { hash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Ontology } from '../../ontology/ontology.ts';
import { inDialect } from '../../shapes/index.ts';
import { StatementRefused, StoreUnavailable } from '../errors.ts';
import { serialQueue } from '../serial-queue.ts';
import type { CallOptions, Store } from '../store.ts';
import { transact } from '../transact.ts';
import { unchanged } from '../unchanged.ts';
import { throwIfOver, withinDeadline } from '../within-deadline.ts';
import { coldStart } from './cold-start.ts';
import { cypherDialect } from './cypher/dialect.ts';
import { stateOfGraph } from './cypher/ledger.ts';
import { allOf, onlyOne } from './cypher/only-one.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { connectNeo4j } from './neo4j-connection.ts';
import { isPassing, notServed } from './neo4j-fault.ts';
import { neo4jTransaction } from './neo4j-transaction.ts';
import { type PrepareRunner, prepareNeo4j, throwIfNoGraph } from './prepare-neo4j.ts';
import { hello } from './search-neo4j.ts';

export type { Neo4jAddress } from './neo4j-address.ts';

export interface Neo4jOptions {
  /** False where a database that holds no graph is refused. */
  readonly make?: boolean;
}

const openPatience = 5_000;
const writeAttempts = 3;

/**
 * Connects to a Neo4j server, 5.26 or later. Every call races a timer of its own: the driver hangs for half a minute
 * and more when the server is gone. A write that met a deadlock runs its `work` again, three times at most, so `work`
 * must be safe to repeat: it builds its result anew at each call, and its statements do no harm when run twice.
 */
export async function openNeo4j(
  address: Neo4jAddress,
  ontology: Ontology,
  { make = true }: Neo4jOptions = {},
): Promise<Store> {
  const cold = coldStart();
  const connection = connectNeo4j(address, cold.begin);
  const inTurn = serialQueue();

  const runnerOf = (options: CallOptions): PrepareRunner => ({
    read: (asked) => connection.run(neo4j.session.READ, asked, options),
    alone: (asked) => connection.run(neo4j.session.WRITE, asked, options),
    write: (all) =>
      connection.hold(async (session) => {
        const transaction = neo4jTransaction(session, options.deadline);
        await transact(
          transaction,
          async () => {
            for (const one of all) await transaction.send(one);
          },
          options,
        );
      }),
  });
  const attempt: Store['write'] = async (work, options) => {
    for (let attempts = 1; ; attempts += 1) {
      throwIfOver(options);
      try {
        return await connection.hold((session) =>
          transact(neo4jTransaction(session, options.deadline), work, options),
        );
      } catch (error) {
        if (attempts === writeAttempts || !isPassing(error)) throw error;
      }
    }
  };

  const store: Store = {
    kind: 'neo4j',
    read: async (statement, options) => {
      const asked = onlyOne(inDialect(cypherDialect, statement));
      return cold.run(asked.text, () => connection.run(neo4j.session.READ, asked, options), options);
    },
    write: (work, options) => withinDeadline(() => inTurn(() => attempt(work, options)), options),
    prepare: (options) =>
      withinDeadline(
        () => inTurn(() => prepareNeo4j(runnerOf(options), ontology, options.deadline)),
        options,
      ),
    ping: async (options) => {
      await connection.run(neo4j.session.READ, hello, options);
    },
    folder: null,
    snapshot: (work, options) => unchanged(store, work, options),
    state: async (options) => {
      const [ledger] = await connection.run(neo4j.session.READ, stateOfGraph(), options);
      return `${ledger?.batches}-${ledger?.sources}-${hash('sha256', String(ledger?.last)).slice(0, 16)}`;
    },
    // Neo4j checks its own files, by `neo4j-admin database check`.
    examine: async () => [],
    written: (statement) =>
      allOf(inDialect(cypherDialect, statement))
        .map(({ text }) => text)
        .join(';\n'),
    close: connection.close,
  };
  try {
    const soon = { deadline: Date.now() + openPatience };
    await store.ping(soon).catch((error) => {
      throw opening(error);
    });
    if (!make) await throwIfNoGraph(runnerOf(soon), address.database);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

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
