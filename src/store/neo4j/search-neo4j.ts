import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import { StoreUnavailable } from '../errors.ts';
import { withinDeadline } from '../within-deadline.ts';
import { stateOfGraph } from './cypher/ledger.ts';
import { type CypherStatement, statement } from './cypher/statement.ts';
import { makeDriver } from './keep-driver.ts';
import { knock } from './knock.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { runStatement } from './run-statement.ts';
import type { Search } from './watch-server.ts';

/** The least of statements: it reads nothing. */
export const hello = statement('hello', 'RETURN 1 AS hello', {});

/**
 * How long a doubt lasts at most. What drops packets is known by the connection: a machine gives one however busy its server is,
 * and the time is enough for a packet to be sent again. A server that is starved of processors may take seconds for the answer.
 */
const lookPatience = { connection: 2_000, answer: 5_000 };

/** A server that is back has no work from here, and the next knock is soon: what is too late now would delay it. */
const knockPatience = { connection: 1_000, answer: 1_000 };

/**
 * How long a server that answers again is given for its first statement: it is still loading its classes, which takes three
 * seconds of a processor, and to cancel it would only repeat that.
 */
const probePatience = 30_000;

/** How a server at an address is looked for. `use` lends the driver that is in use. */
export function searchNeo4j(
  address: Neo4jAddress,
  open: (driver: Driver, mode: SessionMode) => Session,
  use: (work: (driver: Driver) => Promise<void>) => Promise<void>,
): Search {
  const ask = async (driver: Driver, asked: CypherStatement, patience: number): Promise<void> => {
    const options = { deadline: Date.now() + patience };
    const session = open(driver, neo4j.session.READ);
    try {
      await withinDeadline(() => runStatement(session, asked, options.deadline), options);
    } finally {
      session.close().catch(() => {});
    }
  };
  return {
    // Either will do: all connections of the pool may be busy, and a cluster may have lost the member of the address only.
    look: async () => {
      const onUsed = use((driver) => ask(driver, hello, lookPatience.connection));
      const ways = [knock(address.uri, lookPatience), onUsed];
      await Promise.any(ways).catch(throwAway);
    },
    // A statement that reads, so that the first one of a client finds more of the server loaded.
    probe: async () => {
      await knock(address.uri, knockPatience).catch(throwAway);
      const driver = makeDriver(address, probePatience);
      try {
        await ask(driver, stateOfGraph(), probePatience);
      } catch (error) {
        // Such as one about the credentials, which are checked only where a server answers.
        if (error instanceof StoreUnavailable) throw error;
        throwAway(error);
      } finally {
        driver.close().catch(() => {});
      }
    },
  };
}

function throwAway(cause: unknown): never {
  throw new StoreUnavailable('Neo4j cannot be reached, or does not answer.', { cause });
}
