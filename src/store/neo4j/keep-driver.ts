import neo4j, { type Driver } from 'neo4j-driver';
import { StoreUnavailable } from '../errors.ts';
import type { Neo4jAddress } from './neo4j-address.ts';

/** Timeouts in a row after which the connections are considered dead. */
const timeoutsToReplace = 3;

/** Holds the driver in use. Callers report how their calls ended. */
interface DriverKeeper {
  /** Runs a call on the driver in use, which is not closed under it, whatever comes in its place meanwhile. */
  use<T>(call: (driver: Driver) => Promise<T>): Promise<T>;
  answered(): void;
  timedOut(): void;
  /** Puts another driver in the place of the one in use, whose connections are closed. */
  replace(by: Driver): void;
  close(): Promise<void>;
}

interface Held {
  readonly driver: Driver;
  calls: number;
}

/**
 * Keeps a driver, and makes a new one after several timeouts in a row: connections into a network that drops packets
 * stay in the pool for many minutes, since the driver has no timer of its own on an answer.
 */
export function keepDriver(make: () => Driver): DriverKeeper {
  let held: Held = { driver: make(), calls: 0 };
  let timeouts = 0;
  const open = new Set([held]);
  const closeIfLeft = (one: Held) => {
    if (one === held || one.calls > 0) return;
    open.delete(one);
    one.driver.close().catch(() => {});
  };
  const replace = (by: Driver) => {
    const old = held;
    held = { driver: by, calls: 0 };
    open.add(held);
    timeouts = 0;
    closeIfLeft(old);
  };
  return {
    use: async (call) => {
      const mine = held;
      mine.calls += 1;
      try {
        return await call(mine.driver);
      } finally {
        mine.calls -= 1;
        closeIfLeft(mine);
      }
    },
    answered: () => {
      timeouts = 0;
    },
    timedOut: () => {
      timeouts += 1;
      if (timeouts >= timeoutsToReplace) replace(make());
    },
    replace,
    close: async () => {
      await Promise.all([...open].map(({ driver }) => driver.close()));
    },
  };
}

/** A driver of its own, which connects at its first use, and waits so many milliseconds for a connection. */
export function makeDriver({ uri, user, password }: Neo4jAddress, acquisition: number): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionAcquisitionTimeout: acquisition,
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
