import { join, resolve } from 'node:path';
import type { Ontology } from '../../ontology/ontology.ts';
import { type Dialect, inDialect, type Statement } from '../../shapes/index.ts';
import { serialQueue } from '../serial-queue.ts';
import type { CallOptions, Store } from '../store.ts';
import { transact } from '../transact.ts';
import { unchanged } from '../unchanged.ts';
import { throwIfOver, withinDeadline } from '../within-deadline.ts';
import { examineGraph } from './examine-graph.ts';
import { graphFile } from './graph-file.ts';
import { guardFiles } from './guard-files.ts';
import { numberKinds } from './kind-numbers.ts';
import { defaultLanes, type Lane } from './lanes.ts';
import { type Migration, migrations } from './migrations.ts';
import { hasNoSpace, openGraph } from './open-graph.ts';
import { firstTables, givenNumbers, type PrepareRunner, prepareSqlite } from './prepare-sqlite.ts';
import { createReaders, type Readers } from './readers.ts';
import { createReads } from './reads.ts';
import { runningTasks } from './running-tasks.ts';
import { inodeOf } from './same-file.mjs';
import { type Catalog, createCatalog } from './sql/catalog.ts';
import type { Query, Sql } from './sql/statement.ts';
import { storeClosed } from './sqlite-fault.ts';
import { createWriter, type SqliteTransaction } from './writer.ts';

/** How statements and tables are written. */
export interface SqlWriting {
  readonly dialect: (catalog: Catalog) => Dialect<Sql>;
  /** Texts that make the tables, their indexes and their triggers. */
  readonly layout: (catalog: Catalog) => readonly string[];
  /** A text that reads little, from a different page each time. */
  readonly glance: string;
}

export interface SqliteOptions {
  /** How many threads do slow reads; one more does quick ones. */
  readonly readers?: number;
  readonly lanes?: readonly Lane[];
  /** How long a write waits for one of another process. */
  readonly writeWaitMs?: number;
  /** False where the store need not survive a crash of the machine: nothing is flushed, and no record is kept. */
  readonly durable?: boolean;
  /** False where a folder that holds no graph is refused, and nothing is made there. */
  readonly make?: boolean;
  /** Receives what the operator should know, although nothing failed. */
  readonly warn?: (message: string) => void;
  readonly migrations?: readonly Migration[];
  readonly writing?: SqlWriting;
}

/**
 * Opens the graph in a folder on this machine, which is created if missing. Any number of processes may have it
 * open: their writes wait for each other, and their reads for none. The work is done in threads, which start when they
 * are first needed.
 */
export async function openSqlite(
  folder: string,
  ontology: Ontology,
  options: SqliteOptions = {},
): Promise<Store> {
  const { readers: readerCount = 2, writeWaitMs = 10_000, durable = true } = options;
  const { dialect: dialectOf, layout, glance } = options.writing ?? (await ownWriting());
  const catalogOf = (numbers: ReadonlyMap<string, number>) => createCatalog(ontology, numbers);
  const layoutOf = (numbers: ReadonlyMap<string, number>) => layout(catalogOf(numbers));
  const connection = openGraph(folder, {
    migrations: options.migrations ?? migrations,
    durable,
    make: options.make ?? true,
    tables: () => firstTables(ontology, layoutOf),
  });
  const at = resolve(folder);
  const place = { folder: at, file: graphFile, inode: inodeOf(join(at, graphFile)), durable };
  // On the connection that is already open: no thread has to start for it.
  const readHere = async (queries: readonly Query[]) =>
    queries.map(({ text, values }) => connection.prepare(text).all(values));
  const kinds = ontology.kinds.map(({ name }) => name);
  let dialect = dialectOf(catalogOf(numberKinds(kinds, await givenNumbers(readHere))));
  const write = (statement: Statement): Sql => inDialect(dialect, statement);

  const diskIsFull = () => hasNoSpace(place.folder);
  const files = guardFiles(connection, place, diskIsFull);
  const readers = createReaders(place, options.lanes ?? defaultLanes(readerCount), diskIsFull);
  const writer = createWriter(place, {
    writeWaitMs,
    write,
    diskIsFull,
    warn: options.warn ?? (() => {}),
  });
  const inTurn = serialQueue();
  const writing = runningTasks();
  let closing: Promise<void> | undefined;
  const throwIfClosed = () => {
    if (closing) throw storeClosed();
  };
  const inWriteTurn = <T>(
    work: (transaction: SqliteTransaction) => Promise<T>,
    call: CallOptions,
  ): Promise<T> => {
    const task = inTurn(async () => {
      throwIfClosed();
      throwIfOver(call);
      files.throwIfMoved();
      return work(await writer.begin(call.deadline, call.signal));
    });
    writing.add(task);
    return task;
  };
  const runnerOf = (call: CallOptions): PrepareRunner => ({
    read: readHere,
    write: (work) =>
      inWriteTurn(
        (transaction) =>
          transact(
            transaction,
            () =>
              work({
                read: (queries) => transaction.query('the preparation', queries),
                change: (changes) => transaction.change('the preparation', changes),
              }),
            call,
          ),
        call,
      ),
  });

  const readsOf = (of: Readers, write: (statement: Statement) => Sql) =>
    createReads(of, write, files.throwIfOther);
  const reads = readsOf(readers, (statement) => {
    throwIfClosed();
    return write(statement);
  });
  const store: Store = {
    kind: 'sqlite',
    ...reads,
    write: (work, call) =>
      withinDeadline(() => inWriteTurn((transaction) => transact(transaction, work, call), call), call),
    prepare: (call) =>
      withinDeadline(async () => {
        throwIfClosed();
        const numbers = await prepareSqlite(runnerOf(call), ontology, layoutOf);
        dialect = dialectOf(catalogOf(numbers));
      }, call),
    snapshot: async (work, call) => {
      const held = createReaders({ ...place, held: true }, [oneReader], diskIsFull);
      try {
        return await unchanged({ ...store, ...readsOf(held, write) }, work, call);
      } finally {
        await held.close();
      }
    },
    ping: async (call) => {
      throwIfClosed();
      files.throwIfMoved();
      await readers.read('a ping', [{ text: glance, values: [], columns: [] }], call);
    },
    folder: place.folder,
    examine: (call) =>
      withinDeadline(async () => {
        throwIfClosed();
        return examineGraph(place.folder, call, diskIsFull);
      }, call),
    written: (statement) => {
      const sql = write(statement);
      return ('queries' in sql ? sql.queries : sql.changes).map(({ text }) => text).join(';\n');
    },
    close: () => {
      closing ??= (async () => {
        await Promise.all([readers.close(), writing.settled(closePatience).then(() => writer.close())]);
        files.close();
      })();
      return closing;
    },
  };
  return store;
}

const oneReader: Lane = { readers: 1, quantumMs: Number.POSITIVE_INFINITY };

/** How long `close` waits for writes that still run. */
const closePatience = 5_000;

async function ownWriting(): Promise<SqlWriting> {
  const [{ sqlDialect }, { glance, layout }] = await Promise.all([
    import('./sql/dialect.ts'),
    import('./sql/layout.ts'),
  ]);
  return { dialect: sqlDialect, layout, glance };
}
