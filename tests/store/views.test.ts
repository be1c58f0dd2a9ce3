import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { createViews } from '../../src/history/views.ts';
import { StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { amountIn, paper } from '../support/papers.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { viewsForEach } from '../support/scratch-views.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
const march = files.write('march.jsonl', paper('2024-03-01', '100 USD'));
const may = files.write('may.jsonl', paper('2024-05-01', '200 USD'));

describe.each(storesUnderTest())('views of past days of $name', (underTest) => {
  const world = emptyForEach(underTest);
  const viewsOf = viewsForEach(graph, { ...defaultLimits, asOfViews: 2 });

  test('a view is computed once for all who ask, and again after an import', async () => {
    await importInto(world.store, [march]);
    const { at } = viewsOf();
    const [one, other] = await Promise.all(['a', 'b'].map(() => at('2024-06-01', world.store, soon())));
    expect(one).toBe(other);
    expect(await at('2024-06-01', world.store, soon())).toBe(one);
    await importInto(world.store, [may]);
    const later = await at('2024-06-01', world.store, soon());
    expect(later).not.toBe(one);
    expect(await amountIn(later)).toBe('200');
  });

  test('the views that were asked for last are kept; others are closed once no request can read them', async () => {
    await importInto(world.store, [march]);
    const { at } = viewsOf();
    const first = await at('2024-03-01', world.store, soon());
    const second = await at('2024-03-02', world.store, soon());
    expect(await at('2024-03-01', world.store, soon())).toBe(first);
    await at('2024-03-03', world.store, soon());
    expect(await at('2024-03-01', world.store, soon())).toBe(first);
    await expect.poll(() => amountIn(second).catch((error) => error)).toBeInstanceOf(StoreUnavailable);
    expect(await at('2024-03-02', world.store, soon())).not.toBe(second);
  });

  test('who gives up while a view is computed finds it when asking again', async () => {
    await importInto(world.store, [march]);
    const { at } = viewsOf();
    const slow: Store = {
      ...world.store,
      read: async (statement, call) => {
        const rows = await world.store.read(statement, call);
        if (statement.name === 'sourcesInTime') await new Promise((done) => setTimeout(done, 300));
        return rows;
      },
    };
    await expect(at('2024-03-01', slow, { deadline: Date.now() + 250 })).rejects.toThrow(StoreTimeout);
    expect(await amountIn(await at('2024-03-01', slow, soon()))).toBe('100');
  });

  test('a view that nobody waits for any more is not begun', async () => {
    await importInto(world.store, [march]);
    const { at } = viewsOf();
    let begun = 0;
    const counting: Store = {
      ...world.store,
      read: (statement, call) => {
        if (statement.name === 'sourcesInTime') begun += 1;
        return world.store.read(statement, call);
      },
    };
    const leaving = new AbortController();
    const days = Array.from({ length: 12 }, (_, i) => `2024-03-${10 + i}`);
    const gone = days.map((day) =>
      at(day, counting, { ...soon(), signal: leaving.signal }).catch(() => 'gone'),
    );
    const late = at('2024-03-02', counting, { deadline: Date.now() + 1 }).catch(() => 'late');
    const both = at('2024-03-03', counting, { ...soon(), signal: leaving.signal }).catch(() => 'gone');
    const stays = at('2024-03-03', counting, soon());
    // All of them wait by now, and the first has begun at most.
    await new Promise((done) => setTimeout(done, 5));
    leaving.abort();
    expect(await amountIn(await stays)).toBe('100');
    expect(await Promise.all([...gone, late, both])).toEqual([...days.map(() => 'gone'), 'late', 'gone']);
    expect(begun).toBeLessThanOrEqual(2 + 2);
  });

  test('a view that was computed before is opened while another is computed', async () => {
    await importInto(world.store, [march]);
    const { at } = viewsOf();
    for (const day of ['2024-03-01', '2024-03-02', '2024-03-03']) await at(day, world.store, soon());
    let goOn = () => {};
    const gate = new Promise<void>((open) => {
      goOn = open;
    });
    const held: Store = {
      ...world.store,
      read: async (statement, call) => {
        if (statement.name === 'sourcesInTime') await gate;
        return world.store.read(statement, call);
      },
    };
    const computing = at('2024-04-01', held, soon());
    expect(await amountIn(await at('2024-03-01', held, soon()))).toBe('100');
    goOn();
    expect(await amountIn(await computing)).toBe('100');
  });

  test('a place of past days that is not a folder is a fault of the store, which says so', async () => {
    await importInto(world.store, [march]);
    const file = join(mkdtempSync(join(tmpdir(), 'cuibono-views-')), 'past');
    writeFileSync(file, '');
    const views = createViews(graph, { ...defaultLimits, deadlineMs: 1_000, folder: file });
    const fault = await views.at('2024-03-01', world.store, soon()).catch((error) => error);
    expect(fault).toBeInstanceOf(StoreUnavailable);
    expect(fault.message).toContain('check that it is a folder');
    await views.close();
    rmSync(dirname(file), { recursive: true });
  });

  test('a fault while a view is computed is reported, and not kept', async () => {
    await importInto(world.store, [march]);
    const { at } = viewsOf();
    let broken = true;
    const failing: Store = {
      ...world.store,
      read: (statement, call) =>
        broken && statement.name === 'sourcesInTime'
          ? Promise.reject(new StoreUnavailable('gone'))
          : world.store.read(statement, call),
    };
    await expect(at('2024-03-01', failing, soon())).rejects.toThrow('gone');
    broken = false;
    expect(await amountIn(await at('2024-03-01', failing, soon()))).toBe('100');
  });
});
