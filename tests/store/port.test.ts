import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpClaims } from '../../src/shapes/dump.ts';
import { knownBatch, mergeBatch, pending } from '../../src/shapes/ledger.ts';
import { columnsOf, nodesByIds } from '../../src/shapes/nodes.ts';
import { createClaims, mergeEntities, setEntities, turnClaims } from '../../src/shapes/projection.ts';
import { StatementRefused, StoreUnavailable } from '../../src/store/errors.ts';
import type { Store, WriteTransaction } from '../../src/store/store.ts';
import { heldClaims, heldEntities } from '../support/held.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

const idOf = (n: number): string => `company/${n}`;
const make = (n: number) => mergeEntities('Company', [idOf(n)]);
/** No store has half a row. */
const bad = dumpClaims('secret', 0.5);

describe.each(storesUnderTest())('$name', ({ name, open }) => {
  let opened: StoreUnderTest;
  let store: Store;
  const write = (...numbers: readonly number[]) =>
    store.write(async (tx) => {
      for (const n of numbers) await tx.run(make(n));
    }, soon());
  const found = async (...numbers: readonly number[]) => {
    const rows = await store.read(nodesByIds(numbers.map(idOf)), soon());
    return rows.map(({ id }) => id).sort();
  };

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  });
  afterAll(() => opened.destroy());

  test('says which it is', () => {
    expect(store.kind).toBe(name);
  });

  test('answers that it is there', async () => {
    await expect(store.ping(soon())).resolves.toBeUndefined();
  });

  test('tells how a statement is written, without its values', () => {
    const written = store.written(nodesByIds(['company/secret']));
    expect(written).toMatch(/MATCH|SELECT/);
    expect(written).not.toContain('secret');
    expect(store.written(nodesByIds(['company/other']))).toBe(written);
  });

  test('names a state that changes with what is imported, and not with what is read', async () => {
    const before = await store.state(soon());
    expect(before).toMatch(/^[\w-]+$/);
    await store.read(nodesByIds([idOf(0)]), soon());
    expect(await store.state(soon())).toBe(before);
    await store.write((tx) => tx.run(mergeBatch('batch', ['file'], 1, '2024-05-01T00:00:00Z')), soon());
    expect(await store.state(soon())).not.toBe(before);
    expect(await store.read(knownBatch('batch'), soon())).toEqual([{ id: 'batch' }]);
  });

  test('finds nothing wrong with what it has just been given', async () => {
    expect(await store.examine(soon())).toEqual([]);
  });

  test('takes lists with nothing in them', async () => {
    await store.write(async (tx) => {
      for (const nothing of [mergeEntities('Company', []), setEntities([]), createClaims([]), turnClaims([])])
        expect(await tx.run(nothing)).toEqual([]);
    }, soon());
    for (const nothing of [nodesByIds([]), columnsOf([], ['id']), pending()])
      expect(await store.read(nothing, soon())).toEqual([]);
  });

  test('keeps what a write did, and gives its result', async () => {
    const result = await store.write(async (tx) => {
      await tx.run(make(1));
      return tx.run(nodesByIds([idOf(1)]));
    }, soon());
    expect(result).toEqual([{ id: idOf(1), node: { id: idOf(1) } }]);
    expect(await found(1)).toEqual([idOf(1)]);
  });

  test('keeps all statements of a write', async () => {
    await write(2, 3);
    expect(await found(2, 3, 4)).toEqual([idOf(2), idOf(3)]);
  });

  test('keeps nothing of a write that throws, and passes its error on', async () => {
    const fault = new Error('the caller gave up');
    const failing = store.write(async (tx) => {
      await tx.run(make(10));
      throw fault;
    }, soon());
    await expect(failing).rejects.toBe(fault);
    expect(await found(10)).toEqual([]);
  });

  test('keeps nothing of a write that swallows the error of a statement', async () => {
    const failing = store.write(async (tx) => {
      await tx.run(make(11));
      await tx.run(bad).catch(() => {});
    }, soon());
    await expect(failing).rejects.toThrow(StatementRefused);
    expect(await found(11)).toEqual([]);
  });

  test('shows nobody else what a write has done before it ends', async () => {
    await store.write(async (tx) => {
      await tx.run(make(12));
      expect(await found(12)).toEqual([]);
    }, soon());
    expect(await found(12)).toEqual([idOf(12)]);
  });

  test('refuses a statement that comes after its transaction', async () => {
    let kept: WriteTransaction | undefined;
    await store.write(async (tx) => {
      kept = tx;
    }, soon());
    await expect(kept?.run(make(13))).rejects.toThrow(StatementRefused);
    expect(await found(13)).toEqual([]);
  });

  test('runs writes one after another', async () => {
    const order: string[] = [];
    const named = (writer: string) =>
      store.write(async (tx) => {
        order.push(`${writer} begins`);
        await tx.run(make(20));
        await pause(20);
        order.push(`${writer} ends`);
        if (writer === 'b') throw new Error('b has a fault');
      }, soon());
    await Promise.all([named('a'), named('b').catch(() => {}), named('c')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('goes on with the next write after one that failed', async () => {
    const failing = store.write(() => Promise.reject(new Error('no')), soon());
    const next = write(30);
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(await found(30)).toEqual([idOf(30)]);
  });

  test('refuses to write in a read', async () => {
    await expect(store.read(make(40), soon())).rejects.toThrow(StatementRefused);
    expect(await found(40)).toEqual([]);
  });

  test('says of a bad statement only its name', async () => {
    const fault = await store.read(bad, soon()).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StatementRefused);
    expect(fault).toHaveProperty(
      'message',
      expect.stringMatching(/^(Neo4j|The embedded store) refused dumpClaims\.$/),
    );
    expect(fault).toHaveProperty('cause.message', expect.stringMatching(/integer|datatype mismatch/));
  });

  test('refuses a second claim of one id, and holds an entity once, also after a second prepare', async () => {
    const claim = {
      id: 'claim/only',
      subject: 'company/only',
      source: 'source/only',
      object: null,
      columns: {
        about: 'names',
        text: 'Only@en COMMON',
        strength: '1',
        group: 'company/only names',
        rank: 'NORMAL',
      },
    };
    const add = () =>
      store.write(async (tx) => {
        await tx.run(mergeEntities('Company', ['company/only']));
        await tx.run(mergeEntities('Source', ['source/only']));
        await tx.run(createClaims([claim]));
      }, soon());
    await add();
    await store.prepare(soon());
    await expect(add()).rejects.toThrow(StatementRefused);
    const ids = [...(await heldEntities(store)).keys()];
    expect(ids.filter((id) => id.endsWith('/only'))).toEqual(['company/only', 'source/only']);
    expect((await heldClaims(store)).map(({ id }) => id)).toEqual(['claim/only']);
  });

  test('changes nothing when it is prepared again', async () => {
    const [entities, claims] = [await heldEntities(store), await heldClaims(store)];
    expect(entities.size).toBeGreaterThan(0);
    await store.prepare(soon());
    expect(await heldEntities(store)).toEqual(entities);
    expect(await heldClaims(store)).toEqual(claims);
  });

  test('answers many reads at the same time', async () => {
    await write(...Array.from({ length: 60 }, (_, i) => 100 + i));
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => found(100 + i)));
    expect(answers).toEqual(Array.from({ length: 60 }, (_, i) => [idOf(100 + i)]));
  });

  test('reads while a write is under way', async () => {
    await store.write(async (tx) => {
      await tx.run(make(50));
      const answers = await Promise.all(Array.from({ length: 20 }, () => found(1)));
      expect(answers.every((ids) => ids.length === 1)).toBe(true);
    }, soon());
  });

  test('refuses every call once it is closed, and closes twice without fault', async () => {
    await opened.destroy();
    await store.close();
    await expect(found(1)).rejects.toThrow(StoreUnavailable);
    await expect(write(70)).rejects.toThrow(StoreUnavailable);
    await expect(store.ping(soon())).rejects.toThrow(StoreUnavailable);
    await expect(store.prepare(soon())).rejects.toThrow(StoreUnavailable);
    opened = await open();
    store = opened.store;
  });
});
