import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { createViews, type Views } from '../../src/history/views.ts';
import { loadSeeds } from '../../src/importer/load-seeds.ts';
import { columnsOf } from '../../src/shapes/nodes.ts';
import { listOf } from '../../src/store/cell.ts';
import { StoreDamaged, StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import type { CallOptions, Store } from '../../src/store/store.ts';
import { heldEntities } from '../support/held.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { recordingStore } from '../support/recording-store.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { scratchViews } from '../support/scratch-views.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const seeds = resolve(import.meta.dirname, '../../seeds');
const files = scratchFiles();
const paper = (day: string, amount: string) => [
  { source: { id: `source/paper-${day}`, title: `Paper of ${day}`, published: day } },
  ...Object.entries({ amount, hosts: 'country/jp' }).map(([about, value]) => ({
    subject: 'investment/widget',
    about,
    value,
    basis: 'REPORTED',
    source: `source/paper-${day}`,
  })),
];
const march = files.write('march.jsonl', paper('2024-03-01', '100 USD'));
const may = files.write('may.jsonl', paper('2024-05-01', '200 USD'));

async function amountIn(view: Store): Promise<unknown> {
  const [row] = await view.read(columnsOf(['investment/widget'], ['amountValue']), soon());
  return listOf(row?.cells)[0];
}

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);
  let views: Views | undefined;
  const viewsOf = () => {
    views = scratchViews(graph, { ...defaultLimits, asOfViews: 2 });
    return views;
  };
  afterEach(() => views?.close());

  test('the view of a day after every source is the graph itself, to the hash', async () => {
    await loadSeeds(seeds, { store: world.store, ontology: graph, now: () => new Date('2024-05-01') });
    const view = await viewsOf().at('2099-01-01', world.store, soon());
    expect(await graphHash(view)).toBe(await graphHash(world.store));
  }, 120_000);

  test('a view is the graph that importing the sources of its day alone would give', async () => {
    await importInto(world.store, [march, may]);
    const view = await viewsOf().at('2024-04-30', world.store, soon());
    await world.anew();
    await importInto(world.store, [march]);
    expect(await graphHash(view)).toBe(await graphHash(world.store));
  });

  test('what a work of reference names does not exist before somebody else mentions it', async () => {
    const name = { subject: 'investment/widget', about: 'names', value: 'Widget@en COMMON' };
    const label = { source: { id: 'source/labels', title: 'Labels', timing: 'STANDING' } };
    const labels = files.write('labels.jsonl', [
      label,
      { ...name, source: 'source/labels' },
      { ...name, subject: 'motive/ever', source: 'source/labels' },
    ]);
    await importInto(world.store, [march, labels]);
    const { at } = viewsOf();
    const ids = async (day: string) => {
      const held = await heldEntities(await at(day, world.store, soon()));
      const named = [...held].filter(([, { columns }]) => columns.namesFold !== undefined);
      return named.map(([id]) => id).filter((id) => !id.startsWith('source/'));
    };
    expect(await ids('2024-02-29')).toEqual(['motive/ever']);
    expect(await ids('2024-03-01')).toEqual(['investment/widget', 'motive/ever']);
  });

  describe('an amount of a past day', () => {
    const bankOf = (published: string) => ({
      source: { id: `source/bank-${published}`, title: 'Rates', published },
    });
    const [bank, later] = [bankOf('2024-02-01'), bankOf('2024-05-01')];
    const saying = (head: typeof bank, about: string, value: string) => ({
      subject: 'observation/rate',
      about,
      value,
      source: head.source.id,
    });
    const rate = (head: typeof bank) => [
      saying(head, 'value', '1300'),
      saying(head, 'period', '2024-02'),
      saying(head, 'indicator', 'indicator/exchange-rate-usd'),
    ];
    const centsOf = async (rows: readonly object[], day: string) => {
      const won = files.write('won.jsonl', paper('2024-03-01', '130000 KRW'));
      await importInto(world.store, [won, files.write('rates.jsonl', rows)]);
      const view = await viewsOf().at(day, world.store, soon());
      const [row] = await view.read(columnsOf(['investment/widget'], ['amountUsdCents']), soon());
      return listOf(row?.cells)[0];
    };

    test.each([
      ['2024-04-30', null],
      ['2024-05-01', 10_000],
    ])('is converted at no rate that became known later: on %s to %s cents', async (day, cents) => {
      const rows = [later, ...rate(later), saying(later, 'currency', 'KRW')];
      expect(await centsOf(rows, day)).toBe(cents);
    });

    test('is converted at a rate that was one of its currency then, and is one of another', async () => {
      const rows = [
        bank,
        later,
        ...rate(bank),
        saying(bank, 'currency', 'KRW'),
        { ...saying(later, 'currency', 'JPY'), rank: 'PREFERRED' },
      ];
      expect(await centsOf(rows, '2024-04-30')).toBe(10_000);
    });
  });

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
