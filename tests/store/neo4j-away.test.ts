import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { ledgerSize } from '../../src/shapes/ledger.ts';
import { nodesByIds } from '../../src/shapes/nodes.ts';
import { mergeEntities } from '../../src/shapes/projection.ts';
import { StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { type BoltProxy, boltProxy } from '../support/bolt-proxy.ts';
import { fill } from '../support/fill.ts';
import { emptyNodes, withRawNeo4j } from '../support/raw-neo4j.ts';
import { hubOfParts, slowList } from '../support/slow-statements.ts';
import { soon } from '../support/stores.ts';

const address = inject('neo4j');
const given = address ?? { uri: '', user: '', password: '', database: '' };

/** So late that a test would not end in time if something waited for it. */
const later = () => ({ deadline: Date.now() + 1_200_000 });

const away = 'Neo4j cannot be reached, or does not answer.';

const faultOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error,
  );

interface BehindProxy {
  readonly proxy: BoltProxy;
  readonly store: Store;
}

/** A store whose server can only be reached through a proxy. */
async function behindProxy(): Promise<BehindProxy> {
  const proxy = await boltProxy(given.uri);
  const store = await openNeo4j({ ...given, uri: proxy.uri }, graph);
  await store.prepare(soon());
  return { proxy, store };
}

async function removed({ proxy, store }: BehindProxy): Promise<void> {
  await withRawNeo4j(given, emptyNodes);
  await store.close();
  proxy.end();
}

describe.runIf(address)('a Neo4j server that goes away', () => {
  let proxy: BoltProxy;
  let store: Store;

  beforeAll(async () => {
    ({ proxy, store } = await behindProxy());
  });
  beforeEach(() => untilBack());
  afterAll(() => removed({ proxy, store }));

  const read = (deadline = soon()) => store.read(ledgerSize(), deadline);
  const ways = ['refused', 'swallowed'] as const;

  /** Reads, each with little time, until one fails because the server is known to be away. */
  const untilAway = async () => {
    await expect
      .poll(() => faultOf(read({ deadline: Date.now() + 300 })), { timeout: 60_000 })
      .toEqual(new StoreUnavailable(away));
  };
  /** Reads until there is an answer, and gives how many reads failed before it. */
  const untilBack = async () => {
    for (let failed = 0; ; failed += 1) {
      if ((await faultOf(read())) === null) return failed;
      await pause(20);
    }
  };

  test.each(ways)('is not asked by calls while its connections are %s: they fail at once', async (way) => {
    proxy.turn(way);
    await untilAway();
    const [connections, { sent }] = [proxy.connections(), proxy.seen('/* ledgerSize */')];
    const reads = Array.from({ length: 500 }, () => faultOf(read(later())));
    for (const fault of await Promise.all(reads)) expect(fault).toBeInstanceOf(StoreUnavailable);
    let runs = 0;
    const write = store.write(async () => {
      runs += 1;
    }, later());
    await expect(write).rejects.toThrow(StoreUnavailable);
    await expect(store.ping(later())).rejects.toThrow(StoreUnavailable);
    expect(runs).toBe(0);
    expect(proxy.seen('/* ledgerSize */').sent).toBe(sent);
    // What one probe after another has asked for meanwhile, and not each of the calls.
    expect(proxy.connections() - connections).toBeLessThan(50);
    proxy.turn('through');
  });

  test.each(ways)('that is back after its connections were %s is found by the next probe', async (way) => {
    proxy.turn(way);
    await untilAway();
    await pause(2_000);
    const [connections, state] = [proxy.connections(), proxy.seen('/* stateOfGraph */')];
    proxy.turn('through');
    await untilBack();
    // One probe, which knocks, and asks on another connection; the read; and one or two of before that came too early.
    expect(proxy.connections() - connections).toBeLessThanOrEqual(6);
    expect(proxy.seen('/* stateOfGraph */').passed - state.passed).toBe(1);
    await expect(store.ping(soon())).resolves.toBe(undefined);
  });

  test('is given up by reads that wait for it, long before their deadlines', async () => {
    await Promise.all(Array.from({ length: 10 }, () => read()));
    proxy.turn('swallowed');
    const waiting = Array.from({ length: 10 }, () => faultOf(read(later())));
    await untilAway();
    for (const fault of await Promise.all(waiting)) expect(fault).toBeInstanceOf(StoreUnavailable);
    proxy.turn('through');
  });

  test('is given up by a write in the middle of its transaction, and what that wrote is not kept', async () => {
    const write = store.write(async (tx) => {
      await tx.run(mergeEntities('Company', ['company/lost']));
      proxy.turn('swallowed');
      await tx.run(mergeEntities('Company', ['company/lost-too']));
    }, later());
    const fault = faultOf(write);
    await untilAway();
    expect(await fault).toBeInstanceOf(StoreUnavailable);
    proxy.turn('through');
    await untilBack();
    expect(await store.read(nodesByIds(['company/lost']), soon())).toEqual([]);
  });

  test.each(ways)('is sent no statement twice, and none is lost, when it was %s', async (way) => {
    const mark = '/* ledgerSize */';
    const before = proxy.seen(mark);
    let [asked, answered] = [0, 0];
    const crowd = async (deadline = soon()) => {
      const all = Array.from({ length: 20 }, () => faultOf(read(deadline)));
      asked += all.length;
      for (const fault of await Promise.all(all)) if (fault === null) answered += 1;
    };
    await crowd();
    const crowding = crowd({ deadline: Date.now() + 2_000 });
    proxy.turn(way);
    await crowding;
    const during = proxy.seen(mark);
    expect(during.sent - before.sent).toBeLessThanOrEqual(asked);
    expect(during.passed - before.passed).toBeGreaterThanOrEqual(answered);
    await untilAway();
    const away = proxy.seen(mark);
    await crowd();
    expect(proxy.seen(mark)).toEqual(away);
    proxy.turn('through');
    const failed = await untilBack();
    await crowd();
    // One read found the server; those that failed before were not sent.
    expect(failed).toBeGreaterThan(0);
    expect(proxy.seen(mark).sent - away.sent).toBe(1 + 20);
    expect(proxy.seen(mark).passed - away.passed).toBe(1 + 20);
  });
});

describe.runIf(address)('a Neo4j server that is slow', () => {
  let proxy: BoltProxy;
  let store: Store;

  beforeAll(async () => {
    ({ proxy, store } = await behindProxy());
    await fill(store, hubOfParts);
  });
  afterAll(() => removed({ proxy, store }));

  test('is not away: what came to its deadline is not sent again, and others are answered', async () => {
    const slow = store.read(slowList(graph), { deadline: Date.now() + 2_000 });
    await expect(slow).rejects.toThrow(StoreTimeout);
    for (let n = 0; n < 20; n += 1) await store.read(ledgerSize(), soon());
    expect(proxy.seen('/* listOfKind */')).toEqual({ sent: 1, passed: 1 });
    expect(proxy.seen('/* stateOfGraph */').sent).toBe(0);
  });

  test('is not away when all connections of the pool are busy', async () => {
    const poolSize = 50;
    proxy.swallowAt('/* ledgerSize */');
    const deadline = Date.now() + 5_000;
    const all = Array.from({ length: poolSize + 10 }, () => faultOf(store.read(ledgerSize(), { deadline })));
    const faults = await Promise.all(all);
    expect(faults.some((fault) => fault instanceof StoreTimeout)).toBe(true);
    expect(faults.some((fault) => fault instanceof StoreUnavailable)).toBe(true);
    expect(faults).not.toContainEqual(new StoreUnavailable(away));
    proxy.turn('through');
    await store.read(ledgerSize(), soon());
    expect(proxy.seen('/* stateOfGraph */').sent).toBe(0);
  });

  test('does not run the work of a write again that came to its deadline', async () => {
    const { sent } = proxy.seen('/* mergeEntities */');
    let runs = 0;
    const late = store.write(
      async (tx) => {
        runs += 1;
        await tx.run(mergeEntities('Company', ['company/late']));
        await new Promise(() => {});
      },
      { deadline: Date.now() + 1_000 },
    );
    await expect(late).rejects.toThrow(StoreTimeout);
    expect(runs).toBe(1);
    expect(proxy.seen('/* mergeEntities */').sent - sent).toBe(1);
  });
});
