import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { inDialect, type Statement } from '../../src/shapes/index.ts';
import { bindParameters } from '../../src/store/bind-parameters.ts';
import { cypherDialect } from '../../src/store/neo4j/cypher/dialect.ts';
import { onlyOne } from '../../src/store/neo4j/cypher/only-one.ts';
import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';

/** What Neo4j says that it read for each of some statements: the database hits of their profiles. */
export async function dbHits(
  address: Neo4jAddress,
  statements: readonly Statement[],
): Promise<readonly number[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const session = driver.session({ database: address.database });
    // Plans follow statistics, which Neo4j samples when it likes: sampled now, and plans made before that forgotten.
    await session.run('CALL db.prepareForReplanning(30)');
    await session.run('CALL db.clearQueryCaches()');
    const hits: number[] = [];
    for (const asked of statements) {
      const written = onlyOne(inDialect(cypherDialect, asked));
      const { summary } = await session.run(`PROFILE ${written.text}`, bindParameters(written, BigInt));
      hits.push(summary.profile === false ? Number.NaN : total(summary.profile));
    }
    await session.close();
    return hits;
  } finally {
    await driver.close();
  }
}

const total = (plan: ProfiledPlan): number =>
  plan.children.reduce((sum, child) => sum + total(child), plan.dbHits);
