import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { amount, editionsIn, head, list, rows } from '../support/dataset-rows.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { syncInto, withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());
const edition = editionsIn(files);

describe.each(storesUnderTest())('the releases of a dataset on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const counts = async () => {
    const { dataset } = await asked(
      `{ dataset(id: "${list}") { releases { nodes { source { id } added closed unchanged } } } }`,
    );
    const { releases } = dataset as { releases: { nodes: { source: { id: string } }[] } };
    return releases.nodes.map(({ source, ...rest }) => [source.id.slice(-10), rest]);
  };

  test('tell what each changes: as its sync told, and as though withdrawn ones had never come', async () => {
    const january = edition('2024-01-01', rows(0, 10));
    const february = edition(
      '2024-02-01',
      rows(4, 14, (n) => (n < 6 ? 5_000 + n : 1_000 + n)),
    );
    const march = edition('2024-03-01', rows(0, 14));
    for (const file of [january, march, february]) await syncInto(world.store, file, list);
    expect(await counts()).toEqual([
      ['2024-01-01', { added: 10, closed: 0, unchanged: 0 }],
      ['2024-02-01', { added: 6, closed: 6, unchanged: 4 }],
      ['2024-03-01', { added: 6, closed: 2, unchanged: 8 }],
    ]);
    await withdrawFrom(world.store, 'source/list-2024-02-01');
    expect(await counts()).toEqual([
      ['2024-01-01', { added: 10, closed: 0, unchanged: 0 }],
      ['2024-02-01', { added: 0, closed: 0, unchanged: 0 }],
      ['2024-03-01', { added: 4, closed: 0, unchanged: 10 }],
    ]);
  });

  test('are told of each document that is one, and of each place in which a claim is said', async () => {
    await syncInto(world.store, edition('2024-01-01', rows(0, 3)), list);
    await importInto(world.store, [
      files.write('paper.jsonl', [head('paper', { published: '2024-01-05' }), amount(1, 9, 'paper')]),
    ]);
    const release = 'release { id added dataset { id } }';
    const { of, paper, subsidy } = await asked(
      `{ of: source(id: "source/list-2024-01-01") { ${release} } paper: source(id: "source/paper") { ${release} } subsidy: entity(id: "${String(amount(1, 9, 'paper').subject)}") { claims { nodes { references { nodes { source { id } release { id } } } } } } }`,
    );
    const id = 'source/list-2024-01-01';
    expect(of).toEqual({ release: { id, added: 3, dataset: { id: list } } });
    expect(paper).toEqual({ release: null });
    const { nodes } = (subsidy as { claims: { nodes: { references: { nodes: object[] } }[] } }).claims;
    expect(nodes.flatMap(({ references }) => references.nodes)).toEqual(
      expect.arrayContaining([
        { source: { id }, release: { id } },
        { source: { id: 'source/paper' }, release: null },
      ]),
    );
  });

  test('close nothing where they do not say all', async () => {
    const some = files.write('some.jsonl', [
      head('list-2024-02-01', { published: '2024-02-01', dataset: list }),
      amount(1, 1_001, 'list-2024-02-01'),
      amount(7, 7_000, 'list-2024-02-01'),
    ]);
    await syncInto(world.store, edition('2024-01-01', rows(0, 3)), list);
    await importInto(world.store, [some]);
    await syncInto(world.store, edition('2024-03-01', rows(0, 2)), list);
    expect(await counts()).toEqual([
      ['2024-01-01', { added: 3, closed: 0, unchanged: 0 }],
      ['2024-02-01', { added: 1, closed: 0, unchanged: 1 }],
      ['2024-03-01', { added: 0, closed: 2, unchanged: 2 }],
    ]);
  });

  test('are paged in their order, each with its document, day and hash', async () => {
    for (const day of ['2024-01-01', '2024-02-01', '2024-03-01'])
      await syncInto(world.store, edition(day, rows(0, 2)), list);
    const fields = 'totalCount pageInfo { hasNextPage endCursor } nodes { id published hash dataset { id } }';
    const first = await asked(`{ dataset(id: "${list}") { releases(first: 2) { ${fields} } } }`);
    expect(first).toMatchObject({
      dataset: {
        releases: {
          totalCount: 3,
          pageInfo: { hasNextPage: true },
          nodes: [
            { id: 'source/list-2024-01-01', published: '2024-01-01', dataset: { id: list } },
            { id: 'source/list-2024-02-01', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
          ],
        },
      },
    });
    const { releases } = first.dataset as { releases: { pageInfo: { endCursor: string } } };
    expect(
      await asked(
        `{ dataset(id: "${list}") { releases(after: "${releases.pageInfo.endCursor}") { ${fields} } } }`,
      ),
    ).toMatchObject({
      dataset: { releases: { pageInfo: { hasNextPage: false }, nodes: [{ id: 'source/list-2024-03-01' }] } },
    });
  });
});
