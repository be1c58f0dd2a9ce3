import type { Driver } from 'neo4j-driver';

/** Where the Neo4j of the comparison is. */
export function address(): { uri: string; user: string; password: string; database: string } {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
  return { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
}

interface Runner {
  run: (...args: unknown[]) => unknown;
}

/** Counts the statements that a driver runs, in sessions, in whatever kind of transaction, or by itself. */
export function countStatements(driver: Driver): () => number {
  let count = 0;
  const counted = (runner: Runner): void => {
    const run = runner.run.bind(runner);
    runner.run = (...args) => {
      count += 1;
      return run(...args);
    };
  };
  const open = driver.session.bind(driver);
  driver.session = (config) => {
    const session = open(config);
    counted(session as unknown as Runner);
    for (const name of ['executeRead', 'executeWrite'] as const) {
      const execute = session[name].bind(session);
      session[name] = (work, settings) =>
        execute((transaction) => {
          counted(transaction as unknown as Runner);
          return work(transaction);
        }, settings);
    }
    return session;
  };
  const executeQuery = driver.executeQuery.bind(driver);
  driver.executeQuery = (...args) => {
    count += 1;
    return executeQuery(...args);
  };
  return () => count;
}
