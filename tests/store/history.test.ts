import { describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { loadSeeds } from '../../src/importer/load-seeds.ts';
import { columnsOf } from '../../src/shapes/nodes.ts';
import { listOf } from '../../src/store/cell.ts';
import { heldEntities } from '../support/held.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { paper } from '../support/papers.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { viewsForEach } from '../support/scratch-views.ts';
import { articleSeeds } from '../support/seeded.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
const march = files.write('march.jsonl', paper('2024-03-01', '100 USD'));
const may = files.write('may.jsonl', paper('2024-05-01', '200 USD'));

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);
  const viewsOf = viewsForEach(graph, { ...defaultLimits, asOfViews: 2 });

  test('the view of a day after every source is the graph itself, to the hash', async () => {
    await loadSeeds(articleSeeds, { store: world.store, ontology: graph, now: () => new Date('2024-05-01') });
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
});
