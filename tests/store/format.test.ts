import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { StoreOutdated } from '../../src/store/errors.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { storeFormat } from '../../src/store/neo4j/prepare-neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { emptyNodes, type RawNeo4j, withRawNeo4j } from '../support/raw-neo4j.ts';
import { soon } from '../support/stores.ts';

const address = inject('neo4j');

describe.runIf(address)('the format of a graph in Neo4j', () => {
  let store: Store;
  const given = address ?? { uri: '', user: '', password: '', database: '' };
  const raw = <T>(work: (run: RawNeo4j) => Promise<T>) => withRawNeo4j(given, work);
  beforeAll(async () => {
    store = await openNeo4j(given, graph);
    await raw(emptyNodes);
  });
  afterAll(async () => {
    await raw(emptyNodes);
    await store.close();
  });
  const prepare = () => store.prepare(soon());

  test('is noted once, and a store of it is prepared again', async () => {
    await prepare();
    await raw((run) => run("CREATE (:Claim {id: 'claim/a'})"));
    await prepare();
    const noted = await raw((run) => run('MATCH (f:Format) RETURN f.number AS number'));
    expect(noted).toEqual([{ number: storeFormat }]);
  });

  test('is refused with what to do where it is another, and nothing is lost', async () => {
    await raw((run) => run('MATCH (f:Format) SET f.number = f.number + 1'));
    await expect(prepare()).rejects.toThrow(StoreOutdated);
    await expect(prepare()).rejects.toThrow(/`cuibono export`.*empty store/);
    const kept = await raw((run) => run('MATCH (c:Claim) RETURN c.id AS id'));
    expect(kept).toEqual([{ id: 'claim/a' }]);
  });

  test('is refused where claims were stored before formats were noted', async () => {
    await raw((run) => run('MATCH (f:Format) DELETE f'));
    await expect(prepare()).rejects.toThrow(StoreOutdated);
  });
});
