import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { Statement } from '../../src/cypher/statement.ts';
import { bindParameters } from '../../src/store/bind-parameters.ts';
import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';

/** What the engine says that it read for a statement: the database hits of its profile. */
export async function dbHits(address: Neo4jAddress, asked: Statement): Promise<number> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const session = driver.session({ database: address.database });
    // A plan that was made for another database, which a test file before this one emptied, would read otherwise.
    await session.run('CALL db.clearQueryCaches()');
    const { summary } = await session.run(`PROFILE ${asked.text}`, bindParameters(asked, BigInt));
    await session.close();
    return summary.profile === false ? Number.NaN : hits(summary.profile);
  } finally {
    await driver.close();
  }
}

const hits = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hits(child), 0);
