import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { freePort } from '../support/neo4j-process.ts';
import { soon } from '../support/stores.ts';

const somewhere = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret-word', database: 'neo4j' };

test('says what to check when nothing listens at the address', async () => {
  const begun = Date.now();
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  const fault = await openNeo4j({ ...somewhere, uri }).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(StoreUnavailable);
  expect(fault).toHaveProperty('message', expect.stringContaining('NEO4J_URI'));
  expect(fault).toHaveProperty('message', expect.not.stringMatching(/127\.0|secret-word/));
  expect(Date.now() - begun).toBeLessThan(5_500);
});

test('says what to check when the server takes the connection and never answers', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const begun = Date.now();
  await expect(openNeo4j({ ...somewhere, uri: `bolt://127.0.0.1:${portOf(silent)}` })).rejects.toThrow(
    'NEO4J_URI',
  );
  expect(Date.now() - begun).toBeLessThan(6_000);
  silent.close();
});

test('says what to check when the address is none', async () => {
  await expect(openNeo4j({ ...somewhere, uri: 'localhost' })).rejects.toThrow('NEO4J_URI');
});

function portOf(server: Server): number {
  const address = server.address();
  return address && typeof address === 'object' ? address.port : 0;
}

/** A proxy in front of Bolt that can turn the connections it has into black holes. */
async function startProxy(uri: string) {
  const { hostname, port } = new URL(uri);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(port || 7687), hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) sockets.push(socket.on('error', () => {}));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const swallowOpenConnections = () => {
    for (const socket of sockets) socket.unpipe().pause();
  };
  const end = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { server, swallowOpenConnections, end };
}

const address = inject('neo4j');

describe.runIf(address)('a Neo4j server', () => {
  let store: Store;
  const given = address ?? somewhere;

  beforeAll(async () => {
    store = await openStore({ neo4j: given, folder: '' });
  });
  afterAll(() => store.close());

  test('names the credentials when they are wrong', async () => {
    await expect(openNeo4j({ ...given, password: 'wrong' })).rejects.toThrow('NEO4J_PASSWORD');
  });

  test('names the database when the server has none of that name', async () => {
    await expect(openNeo4j({ ...given, database: 'nowhere' })).rejects.toThrow('NEO4J_DATABASE');
  });

  test('ends a statement on the server soon after its caller stops waiting', async () => {
    const slow = statement(
      'slowOne',
      'UNWIND range(1, 50000000) AS i WITH i ORDER BY -i RETURN count(i) AS n',
      {},
    );
    const controller = new AbortController();
    const reading = store.read(slow, { ...soon(), signal: controller.signal });
    const running = async () => {
      const text =
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* slowOne' RETURN 1 AS x";
      return (await store.read(statement('running', text, {}), soon())).length;
    };
    await expect.poll(running).toBe(1);
    controller.abort();
    await expect(reading).rejects.toThrow('given up');
    await pause(250);
    expect(await running()).toBe(0);
  });

  test('lets go of a transaction whose deadline passed, so that its locks hold nobody up', async () => {
    const touch = statement('touch', 'MERGE (n:Locked {id: 1}) SET n.x = 1', {});
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
    expect(Date.now() - begun).toBeLessThan(1_000);
    await store.write((tx) => tx.run(statement('clear', 'MATCH (n:Locked) DELETE n', {})), soon());
  });

  test('answers again on new connections when the network swallowed the old ones', async () => {
    const proxy = await startProxy(given.uri);
    const far = await openNeo4j({ ...given, uri: `bolt://127.0.0.1:${portOf(proxy.server)}` });
    const one = statement('one', 'RETURN 1 AS one', {});
    const read = () => far.read(one, { deadline: Date.now() + 300 });
    await Promise.all(Array.from({ length: 12 }, () => far.read(one, soon())));
    proxy.swallowOpenConnections();
    for (const _ of [1, 2, 3]) await expect(read()).rejects.toThrow(StoreTimeout);
    expect(await read()).toEqual([{ one: 1 }]);
    const begun = Date.now();
    await far.close();
    expect(Date.now() - begun).toBeLessThan(2_500);
    proxy.end();
  });

  test('runs the work of a write again after a deadlock', async () => {
    const other = await openNeo4j(given);
    const lock = (id: number) => statement('lock', 'MERGE (n:Deadlock {id: $id}) SET n.x = 1', { id });
    await store.write(
      (tx) => tx.run(statement('both', 'UNWIND [1, 2] AS id CREATE (:Deadlock {id: id})', {})),
      soon(),
    );
    let runs = 0;
    const both = (at: Store, first: number, second: number) =>
      at.write(async (tx) => {
        runs += 1;
        await tx.run(lock(first));
        await pause(200);
        await tx.run(lock(second));
      }, soon());
    await Promise.all([both(store, 1, 2), both(other, 2, 1)]);
    expect(runs).toBeGreaterThan(2);
    await store.write((tx) => tx.run(statement('clear', 'MATCH (n:Deadlock) DELETE n', {})), soon());
    await other.close();
  });
});
