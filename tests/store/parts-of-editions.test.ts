import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { askedOf } from '../support/asked-of.ts';
import { amount, editionsIn, head, list, rows } from '../support/dataset-rows.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { scratchViews } from '../support/scratch-views.ts';
import { soon, storesUnderTest } from '../support/stores.ts';
import { syncInto } from '../support/syncs.ts';

const files = scratchFiles();
const edition = editionsIn(files);
afterAll(() => files.remove());

describe.each(storesUnderTest())('what is said of a part of an edition on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);

  test('closes what was added to the edition before, though the next one repeats that', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(1, 2)), list);
    await importInto(world.store, [edition('2024-01-01', rows(1, 3))]);
    const { changes } = await syncInto(world.store, edition('2024-02-01', rows(1, 2)), list);
    expect(changes).toMatchObject({ claims: { closed: 1, unchanged: 1 } });
  });

  test('closes a place that was added to the edition before, though the next one repeats that', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(1, 3)), list);
    const elsewhere = files.write('elsewhere.jsonl', [
      head('list-2024-01-01', { published: '2024-01-01', dataset: list }),
      amount(1, 1_001, 'list-2024-01-01', { locator: 'row 9' }),
    ]);
    await importInto(world.store, [elsewhere]);
    await syncInto(world.store, edition('2024-02-01', rows(1, 3)), list);
    const claims = 'claims { nodes { references { nodes { locator until { id } } } } }';
    const { investment } = await asked(`{ investment(id: "investment/n1") { ${claims} } }`);
    expect(JSON.stringify(investment)).toContain(
      '{"locator":"row 9","until":{"id":"source/list-2024-02-01"}}',
    );
  });

  test('says a claim in two places no longer than it does, wherever in the file those stand', async () => {
    await syncInto(world.store, edition('2024-03-01', rows(5, 6)), list);
    const late = files.write('late.jsonl', [
      head('late', { published: '2024-02-01', dataset: list }),
      ...['row 1', 'row 2'].flatMap((locator) => [
        amount(1, 5, 'late', { locator }),
        amount(2, 6, 'late', { locator }),
      ]),
    ]);
    await syncInto(world.store, late, list, { batchSize: 1 });
    expect(await asked('{ investments { nodes { id } } }')).toEqual({
      investments: { nodes: [{ id: 'investment/n5' }] },
    });
  });

  test('goes on from the edition before in each of its places, wherever in the file those stand', async () => {
    const inTwoPlaces = (day: string) =>
      files.write(`two-${day}.jsonl`, [
        head(`two-${day}`, { published: day, dataset: list }),
        ...['row 1', 'row 2'].flatMap((locator) => [
          amount(1, 5, `two-${day}`, { locator }),
          amount(2, Number(day.slice(-1)), `two-${day}`, { locator }),
        ]),
      ]);
    for (const day of ['2024-01-01', '2024-01-02'])
      await syncInto(world.store, inTwoPlaces(day), list, { batchSize: 1 });
    const places = ['row 1', 'row 2'].map((locator) => ({
      locator,
      source: { id: 'source/two-2024-01-01' },
    }));
    expect(
      await asked(
        '{ investment(id: "investment/n1") { claims { nodes { references { nodes { locator source { id } } } } } } }',
      ),
    ).toEqual({ investment: { claims: { nodes: [{ references: { nodes: places } }] } } });
  });

  test('is over where the whole of it does not say so, here and in a copy of the graph', async () => {
    await importInto(world.store, [edition('2024-01-01', rows(1, 4))]);
    await syncInto(world.store, edition('2024-01-01', rows(1, 3)), list);
    const hash = await graphHash(world.store);
    const said = () =>
      asked(`{
        investments { totalCount }
        source(id: "source/list-2024-01-01") { says { totalCount } }
        lost: investment(id: "investment/n3") { live claims(ended: true) { nodes { live text } } }
      }`);
    const before = await said();
    expect(before).toEqual({
      investments: { totalCount: 2 },
      source: { says: { totalCount: 2 } },
      lost: { live: false, claims: { nodes: [{ live: false, text: '1003 USD EXACT' }] } },
    });
    const lines: object[] = [];
    for await (const line of exportClaims(world.store)) lines.push(JSON.parse(line));
    await world.anew();
    await importInto(world.store, [files.write('copy.jsonl', lines)]);
    expect(await graphHash(world.store)).toBe(hash);
    expect(await said()).toEqual(before);
    // Said after all, by a row that is added.
    await importInto(world.store, [edition('2024-01-01', rows(3, 4))]);
    expect(await said()).toMatchObject({ investments: { totalCount: 3 }, lost: { live: true } });
  });

  test('is not taken back by a sync that it overtook: that one says so, and is finished by running it again', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(1, 6)), list);
    const part = files.write('part.jsonl', [
      head('part', { published: '2024-03-01', dataset: list }),
      amount(2, 1_002, 'part', { locator: 'page 9' }),
    ]);
    let isFirst = true;
    const overtaken: typeof world.store = {
      ...world.store,
      read: async (statement, call) => {
        const found = await world.store.read(statement, call);
        // Behind what the sync has read to bring in, and before it writes.
        if (statement.name === 'knownClaims' && !isFirst) await importInto(world.store, [part]);
        if (statement.name === 'knownClaims') isFirst = false;
        return found;
      },
    };
    const file = edition('2024-02-01', rows(3, 6));
    await expect(syncInto(overtaken, file, list)).rejects.toThrow(
      'Another process changed what dataset/list says meanwhile: run it again.',
    );
    await syncInto(world.store, file, list);
    expect(await asked('{ investments(orderBy: [{ field: ID }]) { nodes { id } } }')).toEqual({
      investments: { nodes: ['n2', 'n3', 'n4', 'n5'].map((n) => ({ id: `investment/${n}` })) },
    });
  });

  test('is not left standing by a sync that it came behind', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(1, 6)), list);
    const part = files.write('behind.jsonl', [
      head('behind', { published: '2024-01-15', dataset: list }),
      amount(9, 9, 'behind'),
    ]);
    await importInto(world.store, [
      files.write('behind-head.jsonl', [head('behind', { published: '2024-01-15', dataset: list })]),
    ]);
    let hasRead = false;
    const overtaken: typeof world.store = {
      ...world.store,
      read: async (statement, call) => {
        const found = await world.store.read(statement, call);
        // Behind what the sync has read to find what is to be closed.
        if (statement.name === 'claimsOfDataset' && hasRead) await importInto(world.store, [part]);
        if (statement.name === 'claimsOfDataset') hasRead = true;
        return found;
      },
    };
    const file = edition('2024-02-01', rows(3, 6));
    await expect(syncInto(overtaken, file, list)).rejects.toThrow('run it again');
    await syncInto(world.store, file, list);
    expect(await asked('{ investments(orderBy: [{ field: ID }]) { nodes { id } } }')).toEqual({
      investments: { nodes: ['n3', 'n4', 'n5'].map((n) => ({ id: `investment/${n}` })) },
    });
  });

  test('is known from the day on which it was recorded where it bears none, though a later edition says it too', async () => {
    const undated = files.write('undated.jsonl', [
      head('undated', { dataset: list }),
      amount(1, 5, 'undated'),
    ]);
    await importInto(world.store, [undated], { now: () => new Date('2024-01-15T12:00:00Z') });
    await syncInto(world.store, edition('2024-03-01', [[1, 5]]), list);
    const views = scratchViews(graph);
    const amountsOn = async (day: string): Promise<unknown> => {
      const store = await views.at(day, world.store, soon());
      return (await askedOf({ store })('{ investments { nodes { amount { value } } } }')).investments;
    };
    try {
      expect(await amountsOn('2024-01-14')).toEqual({ nodes: [] });
      const five = { nodes: [{ amount: { value: '5' } }] };
      expect(await amountsOn('2024-02-01')).toEqual(five);
      expect(await amountsOn('2024-03-01')).toEqual(five);
    } finally {
      await views.close();
    }
  });
});
