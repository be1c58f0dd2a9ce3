import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { createViews } from '../../src/history/views.ts';
import { StoreDamaged, StoreUnavailable } from '../../src/store/errors.ts';
import type { CallOptions } from '../../src/store/store.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { amountIn, paper } from '../support/papers.ts';
import { recordingStore } from '../support/recording-store.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { viewsForEach } from '../support/scratch-views.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
const march = files.write('march.jsonl', paper('2024-03-01', '100 USD'));
const may = files.write('may.jsonl', paper('2024-05-01', '200 USD'));

describe.each(storesUnderTest())('files of past days of $name', (underTest) => {
  const world = emptyForEach(underTest);
  const viewsOf = viewsForEach(graph, { ...defaultLimits, asOfViews: 2 });

  test('a view that was computed before is found by anyone who keeps views in the same folder', async () => {
    await importInto(world.store, [march]);
    const folder = mkdtempSync(join(tmpdir(), 'cuibono-views-'));
    const { store, statements, forget } = recordingStore(world.store);
    for (const computes of [true, false]) {
      forget();
      const again = createViews(graph, { ...defaultLimits, deadlineMs: 0, folder });
      expect(await amountIn(await again.at('2024-03-01', store, soon()))).toBe('100');
      await again.close();
      expect(statements.some(({ name }) => name === 'sourcesInTime')).toBe(computes);
    }
    rmSync(folder, { recursive: true, force: true });
  });

  test('a folder of a day that holds no graph is not a day on which nothing was known', async () => {
    await importInto(world.store, [march]);
    const folder = mkdtempSync(join(tmpdir(), 'cuibono-views-'));
    const lateViews = createViews(graph, { ...defaultLimits, deadlineMs: 0, folder });
    const at = () => lateViews.at('2024-03-01', world.store, soon());
    mkdirSync(join(folder, `${await world.store.state(soon())}_2024-03-01`));
    await expect(at()).rejects.toThrow('holds no graph');
    expect(await amountIn(await at())).toBe('100');
    await lateViews.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a view whose file goes while it is open is made again', async () => {
    await importInto(world.store, [march]);
    const folder = mkdtempSync(join(tmpdir(), 'cuibono-views-'));
    const lateViews = createViews(graph, { ...defaultLimits, deadlineMs: 0, folder });
    const at = () => lateViews.at('2024-03-01', world.store, soon());
    const view = await at();
    rmSync(folder, { recursive: true, force: true });
    await expect(amountIn(view)).rejects.toThrow(StoreUnavailable);
    expect(await amountIn(await at())).toBe('100');
    await lateViews.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a view is never kept as one of a state of the graph that had passed when it was made', async () => {
    await importInto(world.store, [march]);
    const states = [await world.store.state(soon())];
    await importInto(world.store, [may]);
    const folder = mkdtempSync(join(tmpdir(), 'cuibono-views-'));
    const lateViews = createViews(graph, { ...defaultLimits, deadlineMs: 0, folder });
    const store = {
      ...world.store,
      state: async (call: CallOptions) => states.shift() ?? world.store.state(call),
    };
    expect(await amountIn(await lateViews.at('2024-03-01', store, soon()))).toBe('100');
    const now = await world.store.state(soon());
    expect(readdirSync(folder).filter((name) => !name.startsWith(now))).toEqual([]);
    expect(readdirSync(folder)).toContain(`${now}_2024-03-01`);
    await lateViews.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a view whose file is damaged is a fault once, and then made again; what a killed process left is removed', async () => {
    await importInto(world.store, [march, may]);
    const folder = mkdtempSync(join(tmpdir(), 'cuibono-views-'));
    const viewsThere = () => createViews(graph, { ...defaultLimits, deadlineMs: 0, folder });
    const first = viewsThere();
    await first.at('2024-03-01', world.store, soon());
    await first.close();
    const [left] = readdirSync(folder).filter((name) => name.endsWith('_2024-03-01'));
    writeFileSync(join(folder, String(left), 'graph.db'), 'no graph at all '.repeat(1_000));
    const [old, young] = ['old.1.partial', 'young.2.partial'].map((name) => join(folder, name));
    for (const one of [old, young]) mkdirSync(String(one));
    utimesSync(String(old), 1, 1);
    const again = viewsThere();
    await expect(again.at('2024-03-01', world.store, soon())).rejects.toThrow(StoreDamaged);
    expect(await amountIn(await again.at('2024-03-01', world.store, soon()))).toBe('100');
    await again.close();
    expect([existsSync(String(old)), existsSync(String(young))]).toEqual([false, true]);
    rmSync(folder, { recursive: true, force: true });
  });

  test('a view of another graph is not taken for one of this graph', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cuibono-views-'));
    const amount = async () => {
      const again = createViews(graph, { ...defaultLimits, deadlineMs: 0, folder });
      const found = await amountIn(await again.at('2024-03-01', world.store, soon()));
      await again.close();
      return found;
    };
    await importInto(world.store, [march]);
    expect(await amount()).toBe('100');
    await world.anew();
    await importInto(world.store, [files.write('other.jsonl', paper('2024-03-01', '300 USD'))]);
    expect(await amount()).toBe('300');
    rmSync(folder, { recursive: true, force: true });
  });

  test('closed views are refused, those that are kept and those that are asked for', async () => {
    await importInto(world.store, [march]);
    const { at, close } = viewsOf();
    const view = await at('2024-03-01', world.store, soon());
    await close();
    await expect(amountIn(view)).rejects.toThrow(StoreUnavailable);
    await expect(at('2024-03-01', world.store, soon())).rejects.toThrow(StoreUnavailable);
  });
});
