import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { buildView } from '../../src/history/build-view.ts';
import { TooManyClaims } from '../../src/history/too-many-claims.ts';
import { createViews, type Views } from '../../src/history/views.ts';
import { loadSeeds } from '../../src/importer/load-seeds.ts';
import { StoreTimeout, StoreUnavailable } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { ask, emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
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

const amountIn = async (view: Store) =>
  (await ask(view, 'MATCH (i:Investment) RETURN i.amountValue AS amount ORDER BY i.id'))[0]?.amount;

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);
  let views: Views | undefined;
  const viewsOf = (more: Partial<Parameters<typeof createViews>[1]> = {}) => {
    views = createViews(graph, { asOfClaims: 1000, asOfViews: 2, deadlineMs: 0, ...more });
    return views;
  };
  const options = (claimsMax: number) => ({ store: world.store, ontology: graph, claimsMax });
  afterEach(() => views?.close());

  test('the view of a day after every source is the graph itself, to the hash', async () => {
    await loadSeeds(seeds, { store: world.store, ontology: graph, now: () => new Date('2024-05-01') });
    const view = await buildView('2099-01-01', options(10_000));
    expect(await graphHash(view)).toBe(await graphHash(world.store));
    await view.close();
  });

  test('a view is the graph that importing the sources of its day alone would give', async () => {
    await importInto(world.store, [march, may]);
    const view = await buildView('2024-04-30', options(1000));
    await world.anew();
    await importInto(world.store, [march]);
    expect(await graphHash(view)).toBe(await graphHash(world.store));
    await view.close();
  });

  test('what a work of reference names is not there before somebody else speaks of it', async () => {
    const name = { subject: 'investment/widget', about: 'names', value: 'Widget@en COMMON' };
    const label = { source: { id: 'source/labels', title: 'Labels', timing: 'STANDING' } };
    const labels = files.write('labels.jsonl', [
      label,
      { ...name, source: 'source/labels' },
      { ...name, subject: 'motive/ever', source: 'source/labels' },
    ]);
    await importInto(world.store, [march, labels]);
    const ids = async (day: string) => {
      const view = await buildView(day, options(1000));
      const rows = await ask(
        view,
        'MATCH (n:Entity) WHERE n.namesFold IS NOT NULL RETURN n.id AS id ORDER BY id',
      );
      await view.close();
      return rows.map(({ id }) => id).filter((id) => !String(id).startsWith('source/'));
    };
    expect(await ids('2024-02-29')).toEqual(['motive/ever']);
    expect(await ids('2024-03-01')).toEqual(['investment/widget', 'motive/ever']);
  });

  test('a view holds as many claims as are allowed, and not one more', async () => {
    await importInto(world.store, [march, may]);
    await (await buildView('2024-05-01', options(4))).close();
    await expect(buildView('2024-05-01', options(3))).rejects.toThrow(TooManyClaims);
    await (await buildView('2024-04-30', options(2))).close();
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
        if (statement.name === 'claimsKnownBy') await new Promise((done) => setTimeout(done, 300));
        return rows;
      },
    };
    await expect(at('2024-03-01', slow, { deadline: Date.now() + 250 })).rejects.toThrow(StoreTimeout);
    expect(await amountIn(await at('2024-03-01', slow, soon()))).toBe('100');
  });

  test('a fault while a view is computed is told, and not kept', async () => {
    await importInto(world.store, [march]);
    const { at } = viewsOf();
    let broken = true;
    const failing: Store = {
      ...world.store,
      read: (statement, call) =>
        broken && statement.name === 'claimsKnownBy'
          ? Promise.reject(new StoreUnavailable('gone'))
          : world.store.read(statement, call),
    };
    await expect(at('2024-03-01', failing, soon())).rejects.toThrow('gone');
    broken = false;
    expect(await amountIn(await at('2024-03-01', failing, soon()))).toBe('100');
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
