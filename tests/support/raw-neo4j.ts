import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';

/** Cypher for a test's own use, beside the store: what it finds, by column. */
export type RawNeo4j = (
  text: string,
  params?: Readonly<Record<string, unknown>>,
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Runs Cypher, each text in a transaction of its own, and closes the connection behind `work`. */
export async function withRawNeo4j<T>(
  { uri, user, password, database }: Neo4jAddress,
  work: (run: RawNeo4j, driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run: RawNeo4j = async (text, params = {}) => {
    const session = driver.session({ database });
    try {
      return (await session.run(text, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  try {
    return await work(run, driver);
  } finally {
    await driver.close();
  }
}

/** Takes every node away; constraints and indexes stay. */
export const emptyNodes = (run: RawNeo4j) =>
  run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
