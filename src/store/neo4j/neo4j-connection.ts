import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import { StoreUnavailable } from '../errors.ts';
import type { CallOptions, Row } from '../store.ts';
import { throwIfOver, withinDeadline } from '../within-deadline.ts';
import type { CypherStatement } from './cypher/statement.ts';
import { keepDriver, makeDriver } from './keep-driver.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { heardIn } from './neo4j-fault.ts';
import { runStatement } from './run-statement.ts';
import { searchNeo4j } from './search-neo4j.ts';
import { watchServer } from './watch-server.ts';

/** How long a call waits for a connection: after that the pool is taken for exhausted. */
const acquisitionPatience = 2_000;

const closePatience = 2_000;

/** Sessions with a server, as long as it is there. */
interface Neo4jConnection {
  /** Runs one statement by itself, in one round trip. */
  run(mode: SessionMode, statement: CypherStatement, options: CallOptions): Promise<readonly Row[]>;
  /** Runs what needs a session for longer, and closes it by itself. */
  hold<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Connects to a server at the first call. `onBack` is told when a server that was away is back; until then all calls fail at
 * once. No statement is sent twice.
 */
export function connectNeo4j(address: Neo4jAddress, onBack: () => void): Neo4jConnection {
  const { database } = address;
  const make = () => makeDriver(address, acquisitionPatience);
  const keeper = keepDriver(make);
  // Lets a read at any member of a cluster see the writes of this process.
  const bookmarkManager = neo4j.bookmarkManager();
  let closing: Promise<void> | undefined;
  const open = (driver: Driver, defaultAccessMode: SessionMode): Session =>
    driver.session({ database, defaultAccessMode, bookmarkManager });

  const watch = watchServer({
    ...searchNeo4j(address, open, (work) => keeper.use(work)),
    turned: (to) => (to === 'away' ? keeper.replace(make()) : onBack()),
  });
  const listen = (error: unknown) => {
    const heard = heardIn(error);
    if (heard === 'answer') return answered();
    if (heard === 'silence') keeper.timedOut();
    if (heard !== null) watch.unanswered();
  };
  const answered = () => {
    keeper.answered();
    watch.answered();
  };
  const call: <T>(mode: SessionMode, work: (session: Session) => Promise<T>) => Promise<T> = (mode, work) => {
    if (closing) throw new StoreUnavailable('The store is closed.');
    watch.throwIfAway();
    return keeper.use(async (driver) => {
      try {
        const result = await work(open(driver, mode));
        answered();
        return result;
      } catch (error) {
        listen(error);
        throw error;
      }
    });
  };

  return {
    run: async (mode, asked, options) => {
      throwIfOver(options);
      return call(mode, async (session) => {
        try {
          return await withinDeadline(
            () => watch.whileThere(runStatement(session, asked, options.deadline)),
            options,
          );
        } finally {
          // In the background: past a deadline it resets the connection, which ends the statement on the server.
          session.close().catch(() => {});
        }
      });
    },
    hold: async (work) => call(neo4j.session.WRITE, (session) => watch.whileThere(work(session))),
    close: () => {
      watch.stop();
      const close = () => keeper.close();
      closing ??= withinDeadline(close, { deadline: Date.now() + closePatience }).catch(() => {});
      return closing;
    },
  };
}
