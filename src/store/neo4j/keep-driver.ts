import neo4j, { type Driver } from 'neo4j-driver';
import { StoreUnavailable } from '../errors.ts';

/** Timeouts in a row after which the connections are considered dead. */
const timeoutsToReplace = 3;

/** Holds the driver in use. Callers report how their calls ended. */
interface DriverKeeper {
  driver(): Driver;
  answered(): void;
  timedOut(): void;
  close(): Promise<void>;
}

/**
 * Keeps a driver, and makes a new one after several timeouts in a row: connections into a network that drops packets
 * stay in the pool for many minutes, since the driver has no timer of its own on an answer.
 */
export function keepDriver(uri: string, user: string, password: string): DriverKeeper {
  let driver = makeDriver(uri, user, password);
  let timeouts = 0;
  return {
    driver: () => driver,
    answered: () => {
      timeouts = 0;
    },
    timedOut: () => {
      timeouts += 1;
      if (timeouts < timeoutsToReplace) return;
      timeouts = 0;
      const old = driver;
      driver = makeDriver(uri, user, password);
      old.close().catch(() => {});
    },
    close: () => driver.close(),
  };
}

function makeDriver(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionAcquisitionTimeout: 2_000,
      connectionTimeout: 2_000,
      connectionLivenessCheckTimeout: 30_000,
      fetchSize: -1,
      maxConnectionPoolSize: 50,
      maxTransactionRetryTime: 2_000,
      // Notifications would come with every answer of an empty graph, and nobody reads them.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      useBigInt: true,
    });
  } catch (error) {
    throw new StoreUnavailable(
      'NEO4J_URI is not an address of a Neo4j server, such as bolt://localhost:7687.',
      {
        cause: error,
      },
    );
  }
}
