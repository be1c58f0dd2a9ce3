import { afterAll, describe, expect, test } from 'vitest';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { askedOf } from '../support/asked-of.ts';
import { amount, editionsIn, head, list, rows } from '../support/dataset-rows.ts';
import { watchedStore } from '../support/failing-store.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { recordingStore } from '../support/recording-store.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { syncInto, withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const edition = editionsIn(files);

describe.each(storesUnderTest())('a dataset on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);

  test('says a claim once, however many of its editions say so, with a reference to each', async () => {
    for (const day of ['2024-01-01', '2024-02-01', '2024-03-01']) {
      const file = edition(day, [[1, 5]]);
      expect(await importInto(world.store, [file])).toMatchObject({ refused: 0, written: 2 });
    }
    expect(
      await asked(
        '{ investment(id: "investment/n1") { claims { totalCount nodes { references { totalCount } } } } }',
      ),
    ).toEqual({ investment: { claims: { totalCount: 1, nodes: [{ references: { totalCount: 3 } }] } } });
  });

  test('tells before a sync what it would change, to the row, and does just that; undoing it gives the graph before', async () => {
    const first = edition('2024-01-01', rows(0, 1_000));
    const second = edition(
      '2024-02-01',
      rows(20, 1_020, (n) => (n < 50 ? 9_000 + n : 1_000 + n)),
    );
    const counts = { added: 20, closed: 20, changed: 30, unchanged: 950 };
    await syncInto(world.store, first, list);
    const before = await graphHash(world.store);
    const trial = await syncInto(world.store, second, list, { isTrial: true });
    expect(trial.changes).toMatchObject({ claims: counts, entities: counts, before: 1_000, closed: 50 });
    expect(trial.changes.examples.changed[0]).toBe('investment/n20 amount: 1020 USD EXACT -> 9020 USD EXACT');
    expect(await graphHash(world.store)).toBe(before);
    expect((await syncInto(world.store, second, list)).changes).toMatchObject({ claims: counts });
    const after = await graphHash(world.store);
    expect(
      await asked(`{
        investments { totalCount }
        left: investment(id: "investment/n3") { live amount { value } claims { totalCount } all: claims(ended: true) { nodes { live closed firstSeen shown } } }
        changed: investment(id: "investment/n20") { live amount { value } claims(ended: true) { nodes { text closed } } }
        none: investment(id: "investment/none") { id }
        source(id: "source/list-2024-01-01") { says(first: 1) { totalCount } }
      }`),
    ).toEqual({
      investments: { totalCount: 1_000 },
      left: {
        live: false,
        amount: null,
        claims: { totalCount: 0 },
        all: { nodes: [{ live: false, closed: '2024-02-01', firstSeen: '2024-01-01', shown: false }] },
      },
      changed: {
        live: true,
        amount: { value: '9020' },
        claims: {
          nodes: [
            { text: '9020 USD EXACT', closed: null },
            { text: '1020 USD EXACT', closed: '2024-02-01' },
          ],
        },
      },
      none: null,
      source: { says: { totalCount: 1_000 } },
    });
    expect(await withdrawFrom(world.store, 'source/list-2024-02-01')).toMatchObject({ ended: 50, begun: 50 });
    expect(await graphHash(world.store)).toBe(before);
    await withdrawFrom(world.store, 'source/list-2024-02-01', true);
    expect(await graphHash(world.store)).toBe(after);
    await withdrawFrom(world.store, list);
    expect(await asked('{ investments { totalCount } }')).toEqual({ investments: { totalCount: 0 } });
  });

  test('says the same, to the hash, where a row only stands elsewhere, and a withdrawal counts what that changes', async () => {
    const at = (day: string, ids: readonly number[]) =>
      files.write(`moved-${day}.jsonl`, [
        head(`moved-${day}`, { published: day, dataset: list }),
        ...ids.map((n, i) => amount(n, n, `moved-${day}`, { locator: `row ${i}` })),
      ]);
    await syncInto(world.store, at('2024-01-01', [1, 2, 3, 4]), list);
    await syncInto(world.store, at('2024-02-01', [2, 3, 4]), list);
    const moved = await graphHash(world.store);
    expect(await withdrawFrom(world.store, 'source/moved-2024-02-01')).toMatchObject({ ended: 0, begun: 1 });
    expect(await withdrawFrom(world.store, 'source/moved-2024-02-01')).toMatchObject({
      wasSo: true,
      begun: 0,
    });
    const again = await syncInto(world.store, at('2024-02-01', [2, 3, 4]), list);
    expect(again).toMatchObject({ isKnown: true, withdrawn: 'source/moved-2024-02-01' });
    const undone = await withdrawFrom(world.store, 'source/moved-2024-02-01', true);
    expect(undone).toMatchObject({ ended: 1, begun: 0, wasSo: false });
    await world.anew();
    await syncInto(world.store, at('2024-01-01', [1, 2, 3, 4]), list);
    const inPlace = edition('2024-02-01', [
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    await syncInto(world.store, inPlace, list);
    expect(await graphHash(world.store)).toBe(moved);
  });

  test('tells once that a file is of another dataset, and not for every row', async () => {
    const day = '2024-01-01';
    const problems: unknown[] = [];
    const synced = syncInto(world.store, edition(day, rows(0, 20)), 'dataset/lst', {
      report: (problem) => problems.push(problem),
    });
    await expect(synced).rejects.toThrow('Not all rows of the file are good');
    expect(problems).toMatchObject([
      { line: 1, path: 'source.dataset', message: `the file is of ${list}`, expected: 'dataset/lst' },
    ]);
  });

  test.each([
    ['to a row that is bad', () => [head('list-2024-02-01', { published: '2024-02-01', dataset: list }), 7]],
    ['to a row less', () => [head('list-2024-02-01', { published: '2024-02-01', dataset: list })]],
  ])('does not count as complete where its file changes while it is brought in, %s', async (_, changed) => {
    await syncInto(world.store, edition('2024-01-01', rows(0, 5)), list);
    const file = edition('2024-02-01', rows(1, 6));
    const changing = watchedStore(world.store, async () => {
      files.write('2024-02-01.jsonl', changed());
    });
    await expect(syncInto(changing, file, list)).rejects.toThrow('changed while it was read: sync it again');
    expect(await asked('{ source(id: "source/list-2024-02-01") { coverage } }')).toEqual({
      source: { coverage: 'UNFINISHED' },
    });
    edition('2024-02-01', rows(1, 6));
    expect((await syncInto(world.store, file, list)).changes.claims).toMatchObject({ added: 1, closed: 1 });
  });

  test('writes nothing of an edition that says the same, but that it came', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(0, 20)), list);
    const recorded = recordingStore(world.store);
    await syncInto(recorded.store, edition('2024-02-01', rows(0, 20)), list);
    const names = recorded.statements.map(({ name }) => name);
    expect(names.filter((name) => ['createClaims', 'restateClaims', 'turnClaims'].includes(name))).toEqual(
      [],
    );
    expect(await asked('{ source(id: "source/list-2024-02-01") { says { totalCount } } }')).toEqual({
      source: { says: { totalCount: 20 } },
    });
  });

  test('refuses an edition that would close more than a part of it, from just above that part on', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(0, 100)), list);
    const [less, more] = [edition('2024-02-01', rows(25, 100)), edition('2024-02-02', rows(26, 100))];
    const refused = syncInto(world.store, more, list, { mostClosed: 25 });
    await expect(refused).rejects.toThrow('would close 26 of the 100 claims of dataset/list');
    expect((await syncInto(world.store, less, list, { mostClosed: 25 })).changes.closed).toBe(25);
    expect((await syncInto(world.store, more, list, { mostClosed: null })).changes.closed).toBe(1);
  });

  test('takes nothing of an edition with a bad row, of two documents, or of another dataset', async () => {
    const day = '2024-01-01';
    const own = head(`list-${day}`, { published: day });
    const bad: readonly (readonly [string, readonly object[]])[] = [
      ['a bad row', [own, amount(1, 5, `list-${day}`), { subject: 'company/x', about: 'nonsense' }]],
      ['two documents', [own, head('other'), amount(1, 5, 'other')]],
      ['another dataset', [head('x', { dataset: 'dataset/other' }), amount(1, 5, 'x')]],
      ['no document', [amount(1, 5, `list-${day}`)]],
    ];
    const hash = await graphHash(world.store);
    for (const [name, lines] of bad) {
      const problems: unknown[] = [];
      const file = files.write('bad.jsonl', lines);
      const synced = syncInto(world.store, file, list, { report: (problem) => problems.push(problem) });
      await expect(synced, name).rejects.toThrow('Not all rows of the file are good');
      expect(problems.length, name).toBeGreaterThan(0);
    }
    expect(await graphHash(world.store)).toBe(hash);
  });

  test('keeps nothing of an edition whose document is known to say something else of itself', async () => {
    const lines = (title: string) => [
      { dataset: { id: list, title: 'The list' } },
      head('list-2024-01-01', { title, published: '2024-01-01', dataset: list }),
      amount(1, 5, 'list-2024-01-01'),
    ];
    await importInto(world.store, [files.write('known.jsonl', lines('Known').slice(1))]);
    const synced = syncInto(world.store, files.write('other.jsonl', lines('Another')), list);
    await expect(synced).rejects.toThrow('source/list-2024-01-01 is known already, and differs in title');
    expect(await asked(`{ dataset(id: "${list}") { title } }`)).toEqual({ dataset: { title: null } });
  });

  test('keeps out of every list what only closed claims name, whatever says those again', async () => {
    const [first, last] = [edition('2024-01-01', rows(1, 3)), edition('2024-03-01', rows(1, 2))];
    await syncInto(world.store, first, list);
    await syncInto(world.store, last, list);
    const hash = await graphHash(world.store);
    await importInto(world.store, [first]);
    expect(await graphHash(world.store)).toBe(hash);
    await syncInto(world.store, edition('2024-02-01', rows(1, 4)), list);
    expect(await graphHash(world.store)).toBe(hash);
    expect(await asked('{ investments { totalCount } }')).toEqual({ investments: { totalCount: 1 } });
  });

  test('names the document of an edition without a day by the day on which it was released', async () => {
    const file = files.write('undated.jsonl', [head('list'), amount(1, 5, 'list')]);
    for (const released of ['2024-01-01', '2024-02-01'])
      expect(await syncInto(world.store, file, list, { released })).toMatchObject({
        release: `source/list-${released}`,
        published: released,
      });
    const again = files.write('undated.jsonl', [head('list'), amount(1, 6, 'list')]);
    await expect(syncInto(world.store, again, list, { released: '2024-02-01' })).rejects.toThrow(
      'was synced before and said something else',
    );
  });

  test('knows a document that was only read again on another day', async () => {
    const read = (retrieved: string) =>
      files.write(`${retrieved}.jsonl`, [head('paper', { retrieved }), amount(1, 5, 'paper')]);
    for (const day of ['2024-02-01', '2024-03-01', '2024-01-01'])
      expect(await importInto(world.store, [read(day)])).toMatchObject({ refused: 0 });
    expect(await asked('{ source(id: "source/paper") { retrieved } }')).toEqual({
      source: { retrieved: '2024-03-01' },
    });
  });
});
