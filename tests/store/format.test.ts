import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { mergeFormat } from '../../src/cypher/format.ts';
import { statement } from '../../src/cypher/statement.ts';
import { prepareStore, storeFormat } from '../../src/importer/prepare-store.ts';
import { StoreOutdated } from '../../src/store/errors.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

describe.each(storesUnderTest())('the format of a store on $name', ({ open }) => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await open();
  });
  afterAll(() => under.destroy());
  const run = (text: string) =>
    under.store.write((transaction) => transaction.run(statement('change', text, {})), soon());
  const prepare = () => prepareStore(under.store, graph, soon());

  test('is noted once, and a store of it is prepared again', async () => {
    await prepare();
    await run(`CREATE (:Claim {id: 'claim/a'})`);
    await prepare();
    const noted = statement('noted', 'MATCH (f:Format) RETURN f.number AS number', {});
    expect(await under.store.read(noted, soon())).toEqual([{ number: storeFormat }]);
  });

  test('is refused with what to do where it is another, and nothing is lost', async () => {
    await under.store.write((transaction) => transaction.run(mergeFormat(storeFormat + 1)), soon());
    await expect(prepare()).rejects.toThrow(StoreOutdated);
    await expect(prepare()).rejects.toThrow(/`cuibono export`.*empty store/);
    const kept = statement('kept', 'MATCH (c:Claim) RETURN c.id AS id', {});
    expect(await under.store.read(kept, soon())).toEqual([{ id: 'claim/a' }]);
  });

  test('is refused where claims were stored before formats were noted', async () => {
    await run('MATCH (f:Format) DELETE f');
    await expect(prepare()).rejects.toThrow(StoreOutdated);
  });
});
