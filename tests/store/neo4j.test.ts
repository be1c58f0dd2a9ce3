import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { ledgerSize } from '../../src/shapes/ledger.ts';
import { mergeEntities, setEntities } from '../../src/shapes/projection.ts';
import { StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { boltProxy, portOf } from '../support/bolt-proxy.ts';
import { busy } from '../support/busy.ts';
import { fill } from '../support/fill.ts';
import { freePort } from '../support/neo4j-process.ts';
import { emptyNodes, withRawNeo4j } from '../support/raw-neo4j.ts';
import { hubOfParts, slowList } from '../support/slow-statements.ts';
import { soon } from '../support/stores.ts';

const somewhere = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret-word', database: 'neo4j' };

test('says what to check when nothing listens at the address', async () => {
  const begun = Date.now();
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  const fault = await openNeo4j({ ...somewhere, uri }, graph).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(StoreUnavailable);
  expect(fault).toHaveProperty('message', expect.stringContaining('NEO4J_URI'));
  expect(fault).toHaveProperty('message', expect.not.stringMatching(/127\.0|secret-word/));
  expect(Date.now() - begun).toBeLessThan(5_500 + busy);
});

test('says what to check when the server takes the connection and never answers', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const begun = Date.now();
  const uri = `bolt://127.0.0.1:${portOf(silent)}`;
  await expect(openNeo4j({ ...somewhere, uri }, graph)).rejects.toThrow('NEO4J_URI');
  expect(Date.now() - begun).toBeLessThan(6_000 + busy);
  silent.close();
});

test('says what to check when the address is not one', async () => {
  await expect(openNeo4j({ ...somewhere, uri: 'localhost' }, graph)).rejects.toThrow('NEO4J_URI');
});

const address = inject('neo4j');

/** Locks a company. */
const seat = (id: string) => setEntities([{ id, columns: { legalForm: 'KK' } }]);

describe.runIf(address)('a Neo4j server', () => {
  let store: Store;
  const given = address ?? somewhere;

  beforeAll(async () => {
    store = await openStore({ neo4j: given, folder: '' }, graph);
    await store.prepare(soon());
  });
  afterAll(async () => {
    await withRawNeo4j(given, emptyNodes);
    await store.close();
  });

  test('names the credentials when they are wrong', async () => {
    await expect(openNeo4j({ ...given, password: 'wrong' }, graph)).rejects.toThrow('NEO4J_PASSWORD');
  });

  test('names the database when the server has none of that name', async () => {
    await expect(openNeo4j({ ...given, database: 'nowhere' }, graph)).rejects.toThrow('NEO4J_DATABASE');
  });

  test('ends a statement on the server soon after its caller stops waiting', async () => {
    await fill(store, hubOfParts);
    const controller = new AbortController();
    const reading = store.read(slowList(graph), { ...soon(), signal: controller.signal });
    const running = () =>
      withRawNeo4j(given, async (run) => {
        const text =
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* listOfKind' RETURN 1 AS x";
        return (await run(text)).length;
      });
    await expect.poll(running).toBe(1);
    controller.abort();
    await expect(reading).rejects.toThrow('cancelled');
    await pause(250);
    expect(await running()).toBe(0);
  });

  test('lets go of a transaction whose deadline passed, so that its locks hold nobody up', async () => {
    await store.write((tx) => tx.run(mergeEntities('Company', ['company/locked'])), soon());
    const touch = seat('company/locked');
    const holding = store.write(
      async (tx) => {
        await tx.run(touch);
        await new Promise(() => {});
      },
      { deadline: Date.now() + 300 },
    );
    await expect(holding).rejects.toThrow(StoreTimeout);
    const begun = Date.now();
    await store.write((tx) => tx.run(touch), soon());
    expect(Date.now() - begun).toBeLessThan(1_000 + busy);
  });

  test('answers again on new connections when the network swallowed the old ones', async () => {
    const proxy = await boltProxy(given.uri);
    const far = await openNeo4j({ ...given, uri: proxy.uri }, graph);
    const read = () => far.read(ledgerSize(), { deadline: Date.now() + 300 });
    await Promise.all(Array.from({ length: 12 }, () => far.read(ledgerSize(), soon())));
    proxy.swallowOpen();
    for (const _ of [1, 2, 3]) await expect(read()).rejects.toThrow(StoreTimeout);
    expect(await read()).toEqual([{ batches: 0, sources: 0 }]);
    const begun = Date.now();
    await far.close();
    expect(Date.now() - begun).toBeLessThan(2_500 + busy);
    proxy.end();
  });

  test('runs the work of a write again after a deadlock', async () => {
    const other = await openNeo4j(given, graph);
    const [one, two] = ['company/one', 'company/two'];
    await store.write((tx) => tx.run(mergeEntities('Company', [one, two])), soon());
    let runs = 0;
    const both = (at: Store, first: string, second: string) =>
      at.write(async (tx) => {
        runs += 1;
        await tx.run(seat(first));
        await pause(200);
        await tx.run(seat(second));
      }, soon());
    await Promise.all([both(store, one, two), both(other, two, one)]);
    expect(runs).toBeGreaterThan(2);
    await other.close();
  });
});
