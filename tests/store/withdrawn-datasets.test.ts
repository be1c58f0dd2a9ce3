import { afterAll, describe, expect, test } from 'vitest';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { askedOf } from '../support/asked-of.ts';
import { editionsIn, list, rows } from '../support/dataset-rows.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { syncInto, withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
const edition = editionsIn(files);
afterAll(() => files.remove());

const [first, second] = ['source/list-2024-01-01', 'source/list-2024-02-01'];

describe.each(storesUnderTest())('a dataset that is withdrawn on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);

  const statuses = () =>
    asked('{ dataset(id: "dataset/list") { status editions { nodes { id status } } } }').then(
      ({ dataset }) => dataset,
    );
  const count = () => asked('{ investments { totalCount } }');

  test('counts again as it did: an edition that was withdrawn alone stays so', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(1, 4)), list);
    await syncInto(world.store, edition('2024-02-01', rows(2, 6)), list);
    await withdrawFrom(world.store, second);
    const before = await graphHash(world.store);
    expect(await withdrawFrom(world.store, list)).toMatchObject({ ended: 3, begun: 0 });
    expect(await count()).toEqual({ investments: { totalCount: 0 } });
    expect(await statuses()).toEqual({
      status: 'WITHDRAWN',
      editions: {
        nodes: [
          { id: first, status: 'DATASET_WITHDRAWN' },
          { id: second, status: 'WITHDRAWN' },
        ],
      },
    });
    expect(await withdrawFrom(world.store, list, true)).toMatchObject({ sources: [first], begun: 3 });
    expect(await graphHash(world.store)).toBe(before);
  });

  test('does not let an edition count that is no longer withdrawn itself', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(1, 4)), list);
    await withdrawFrom(world.store, first);
    await withdrawFrom(world.store, list);
    expect(await withdrawFrom(world.store, first, true)).toMatchObject({
      sources: [],
      withdrawnWith: list,
      begun: 0,
    });
    await withdrawFrom(world.store, list, true);
    expect(await count()).toEqual({ investments: { totalCount: 3 } });
  });

  test('takes in what comes later, and none of it counts before the dataset does', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(1, 4)), list);
    await withdrawFrom(world.store, list);
    const late = await syncInto(world.store, edition('2024-02-01', rows(1, 6)), list);
    expect(late).toMatchObject({ withdrawn: list, changes: { claims: { added: 0, closed: 0 } } });
    const imported = await importInto(world.store, [edition('2024-03-01', rows(7, 9))]);
    expect(imported.withdrawn).toEqual([list]);
    expect(await count()).toEqual({ investments: { totalCount: 0 } });
    await withdrawFrom(world.store, list, true);
    expect(await count()).toEqual({ investments: { totalCount: 7 } });
    const hash = await graphHash(world.store);
    await world.anew();
    await syncInto(world.store, edition('2024-01-01', rows(1, 4)), list);
    await syncInto(world.store, edition('2024-02-01', rows(1, 6)), list);
    await importInto(world.store, [edition('2024-03-01', rows(7, 9))]);
    expect(await graphHash(world.store)).toBe(hash);
  });

  test('is told to who imports into it, and so is an edition that was withdrawn alone, though all was known before', async () => {
    const files = [edition('2024-01-01', rows(1, 4)), edition('2024-02-01', rows(2, 6))];
    expect((await importInto(world.store, files)).withdrawn).toEqual([]);
    await withdrawFrom(world.store, second);
    expect((await importInto(world.store, files)).withdrawn).toEqual([second]);
    await withdrawFrom(world.store, list);
    expect((await importInto(world.store, files)).withdrawn).toEqual([list, second]);
  });

  test('is so in a copy of the graph too, though nothing is said of the dataset itself', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(1, 4)), list);
    await withdrawFrom(world.store, list);
    const lines: object[] = [];
    for await (const line of exportClaims(world.store)) lines.push(JSON.parse(line));
    expect(lines).toContainEqual({
      release: { source: list, status: 'WITHDRAWN' },
    });
    await world.anew();
    expect((await importInto(world.store, [files.write('export.jsonl', lines)])).problems).toEqual([]);
    await withdrawFrom(world.store, list, true);
    expect(await count()).toEqual({ investments: { totalCount: 3 } });
  });
});
