import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Parameters, statement } from '../../src/cypher/statement.ts';
import { StatementRefused, StoreAborted, StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import type { Store, WriteTransaction } from '../../src/store/store.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

/** Runs for about a second on both stores. */
const slow = statement('slow', 'UNWIND range(1, 6000000) AS i WITH i ORDER BY -i RETURN count(i) AS n', {});
const make = (id: number) => statement('make', 'CREATE (:Thing {id: $id})', { id });

describe.each(storesUnderTest())('$name', ({ open }) => {
  let opened: StoreUnderTest;
  let store: Store;
  const read = (text: string, params: Parameters = {}) => store.read(statement('read', text, params), soon());
  const write = (...ids: readonly number[]) =>
    store.write(async (tx) => {
      for (const id of ids) await tx.run(make(id));
    }, soon());
  const countOf = async (...ids: readonly number[]) => {
    const [row] = await read('MATCH (n:Thing) WHERE n.id IN $ids RETURN count(n) AS n', { ids });
    return row?.n;
  };

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  });
  afterAll(() => opened.destroy());

  test('reads every kind of value alike', async () => {
    const [row] = await read(
      `RETURN 3 AS i, -9007199254740991 AS least, 9007199254740993 AS big, 2.5 AS f, 'né 企業' AS s, true AS b,
        null AS nothing, [1, 2.5, 'x', null, [9007199254740993]] AS list, {a: 1, b: {c: [1, {d: 2}]}} AS map, [] AS none`,
    );
    expect(row).toEqual({
      i: 3,
      least: -9007199254740991,
      big: 9007199254740993n,
      f: 2.5,
      s: 'né 企業',
      b: true,
      nothing: null,
      list: [1, 2.5, 'x', null, [9007199254740993n]],
      map: { a: 1, b: { c: [1, { d: 2 }] } },
      none: [],
    });
  });

  test('gives back what was bound', async () => {
    const params = {
      i: 7,
      big: 9007199254740993n,
      f: 0.5,
      huge: 1e300,
      s: "a'b\\",
      b: false,
      n: null,
      l: [1, 'x', null],
      m: { a: { b: [1] } },
    };
    const [row] = await read('RETURN $p AS p', { p: params });
    expect(row).toEqual({ p: params });
  });

  test('binds whole numbers as integers, so that a limit and a division take them', async () => {
    const rows = await read('UNWIND [1, 2, 3] AS i RETURN i / $two AS half SKIP $skip LIMIT $limit', {
      two: 2,
      skip: 1,
      limit: 1,
    });
    expect(rows).toEqual([{ half: 1 }]);
  });

  test('refuses to bind an integer past 64 bits', async () => {
    await expect(read('RETURN $x AS x', { x: 2n ** 63n })).rejects.toThrow(StatementRefused);
    expect(await read('RETURN $x AS x', { x: -(2n ** 63n) })).toEqual([{ x: -(2n ** 63n) }]);
  });

  test('keeps what a write did, and gives its result', async () => {
    const result = await store.write(async (tx) => {
      await tx.run(make(1));
      return tx.run(statement('own', 'MATCH (n:Thing {id: 1}) RETURN n.id AS id', {}));
    }, soon());
    expect(result).toEqual([{ id: 1 }]);
    expect(await countOf(1)).toBe(1);
  });

  test('keeps nothing of a write that throws, and passes its error on', async () => {
    const fault = new Error('the caller gave up');
    const failing = store.write(async (tx) => {
      await tx.run(make(10));
      throw fault;
    }, soon());
    await expect(failing).rejects.toBe(fault);
    expect(await countOf(10)).toBe(0);
  });

  test('keeps nothing of a write that swallows the error of a statement', async () => {
    const failing = store.write(async (tx) => {
      await tx.run(make(11));
      await tx.run(statement('bad', 'RETURN 1 / 0 AS x', {})).catch(() => {});
    }, soon());
    await expect(failing).rejects.toThrow(StatementRefused);
    expect(await countOf(11)).toBe(0);
  });

  test('refuses a statement that comes after its transaction', async () => {
    let kept: WriteTransaction | undefined;
    await store.write(async (tx) => {
      kept = tx;
    }, soon());
    await expect(kept?.run(make(12))).rejects.toThrow(StatementRefused);
  });

  test('runs writes one after another', async () => {
    const order: string[] = [];
    const named = (name: string) =>
      store.write(async (tx) => {
        order.push(`${name} begins`);
        await tx.run(make(20));
        await pause(20);
        order.push(`${name} ends`);
      }, soon());
    await Promise.all([named('a'), named('b').catch(() => {}), named('c')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('goes on with the next write after one that failed', async () => {
    const failing = store.write(() => Promise.reject(new Error('no')), soon());
    const next = write(30);
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(await countOf(30)).toBe(1);
  });

  test('refuses to write in a read', async () => {
    await expect(store.read(make(40), soon())).rejects.toThrow(StatementRefused);
    expect(await countOf(40)).toBe(0);
  });

  test('rejects at once when the deadline is past', async () => {
    const past = { deadline: Date.now() - 1 };
    const begun = Date.now();
    await expect(store.read(slow, past)).rejects.toThrow(StoreTimeout);
    await expect(store.write((tx) => tx.run(make(50)), past)).rejects.toThrow(StoreTimeout);
    await expect(store.prepare([make(50)], past)).rejects.toThrow(StoreTimeout);
    expect(Date.now() - begun).toBeLessThan(100);
    expect(await countOf(50)).toBe(0);
  });

  test('rejects at once when the signal is aborted', async () => {
    const gone = { ...soon(), signal: AbortSignal.abort() };
    await expect(store.read(slow, gone)).rejects.toThrow(StoreAborted);
    await expect(store.write((tx) => tx.run(make(51)), gone)).rejects.toThrow(StoreAborted);
    expect(await countOf(51)).toBe(0);
  });

  test('gives up a running read at its deadline', async () => {
    const begun = Date.now();
    await expect(store.read(slow, { deadline: begun + 200 })).rejects.toThrow(StoreTimeout);
    expect(Date.now() - begun).toBeLessThan(400);
  });

  test('gives up a running read when its caller has gone', async () => {
    const controller = new AbortController();
    const reading = store.read(slow, { ...soon(), signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    const begun = Date.now();
    await expect(reading).rejects.toThrow(StoreAborted);
    expect(Date.now() - begun).toBeLessThan(400);
  });

  test('keeps nothing of a write whose deadline passes, and then runs the next one', async () => {
    const begun = Date.now();
    const late = store.write(
      async (tx) => {
        await tx.run(make(60));
        await tx.run(slow);
      },
      { deadline: begun + 200 },
    );
    const next = write(61);
    await expect(late).rejects.toThrow(StoreTimeout);
    expect(Date.now() - begun).toBeLessThan(400);
    await next;
    expect(await countOf(60, 61)).toBe(1);
  });

  test('keeps nothing of a write whose work never ends', async () => {
    const stuck = store.write(
      async (tx) => {
        await tx.run(make(62));
        await new Promise(() => {});
      },
      { deadline: Date.now() + 200 },
    );
    await expect(stuck).rejects.toThrow(StoreTimeout);
    await write(63);
    expect(await countOf(62, 63)).toBe(1);
  });

  test('says of a bad statement only its name', async () => {
    const bad = statement('badOne', 'MATCH (secret:Thing RETURN secret', {});
    const fault = await store.read(bad, soon()).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StatementRefused);
    expect(fault).toHaveProperty(
      'message',
      expect.stringMatching(/^(Neo4j|The embedded store) refused badOne\.$/),
    );
    expect(fault).toHaveProperty('cause.message', expect.stringContaining('secret'));
  });

  test('refuses a second node with the value of a unique property, also after a second prepare', async () => {
    const schema = [
      statement('unique', 'CREATE CONSTRAINT Only_id IF NOT EXISTS FOR (n:Only) REQUIRE n.id IS UNIQUE', {}),
      statement('index', 'CREATE INDEX Only_id_index IF NOT EXISTS FOR (n:Only) ON (n.id)', {}),
      statement('other', 'CREATE INDEX Only_name IF NOT EXISTS FOR (n:Only) ON (n.name)', {}),
    ];
    await store.prepare(schema, soon());
    const add = () => store.write((tx) => tx.run(statement('add', 'CREATE (:Only {id: 1})', {})), soon());
    await add();
    await store.prepare(schema, soon());
    await expect(add()).rejects.toThrow(StatementRefused);
    expect(await read('MATCH (n:Only) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
  });

  test('answers many reads at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => read('RETURN $i AS i', { i })));
    expect(answers.map(([row]) => row?.i)).toEqual(Array.from({ length: 60 }, (_, i) => i));
  });

  test('refuses every call once it is closed, and closes twice without fault', async () => {
    await opened.destroy();
    await store.close();
    await expect(read('RETURN 1 AS x')).rejects.toThrow(StoreUnavailable);
    await expect(write(70)).rejects.toThrow(StoreUnavailable);
    opened = await open();
    store = opened.store;
  });
});
