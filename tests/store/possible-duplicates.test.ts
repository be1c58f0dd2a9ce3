import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { keepQueue } from '../../src/resolver/queue/keep-queue.ts';
import { askedOf } from '../support/asked-of.ts';
import { identityFiles, identityIn } from '../support/identity-files.ts';
import { head, judges } from '../support/identity-rows.ts';
import { emptyForEach } from '../support/imports.ts';
import { pairToJudge } from '../support/pairs-to-judge.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { withdrawFrom } from '../support/syncs.ts';
import { twinFirms } from '../support/twin-firms.ts';

const files = scratchFiles();
afterAll(() => files.remove());
const registers = files.write('registers.jsonl', twinFirms);
const { same, different } = identityFiles(files);

const queue = [
  pairToJudge('acme', 'acme-too', 0.4),
  pairToJudge('oracle', 'oracle-corp', 0.96, true),
  pairToJudge('oracle-corp', '4716-t', 0.7),
  pairToJudge('widget', 'widget-works', 0.85),
];

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly a: { readonly id: string }; readonly b: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe.each(storesUnderTest())('the queue of what may be one on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const { brought } = identityIn(world);
  const asked = askedOf(world);
  const page = async (given = ''): Promise<Page> => {
    const { possibleDuplicates } = await asked(
      `{ possibleDuplicates${given} { totalCount nodes { a { id } b { id } } pageInfo { hasNextPage endCursor } } }`,
    );
    return possibleDuplicates as Page;
  };
  const pairs = async (given = '') => (await page(given)).nodes.map(({ a, b }) => `${a.id} ${b.id}`);
  const keep = (kept = queue, of = 'Company') => keepQueue(kept, { store: world.store, ontology: graph, of });

  test('has the likeliest first, page by page, and is no part of the graph', async () => {
    await brought(registers);
    const before = await graphHash(world.store);
    expect(await page()).toMatchObject({ totalCount: 0, nodes: [] });
    await keep();
    const first = await page('(first: 3)');
    expect(first.totalCount).toBe(4);
    expect(first.nodes.map(({ b }) => b.id)).toEqual([
      ...['company/oracle-corp', 'company/widget-works', 'company/4716-t'],
    ]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await pairs(`(first: 3, after: "${first.pageInfo.endCursor}")`)).toEqual([
      'company/acme company/acme-too',
    ]);
    expect(await graphHash(world.store)).toBe(before);
  });

  test('is made anew of the kinds that were looked at, and keeps the others', async () => {
    await brought(registers);
    await keep();
    await keep([], 'Person');
    expect(await pairs()).toHaveLength(4);
    expect(await pairs('(kinds: [PERSON])')).toEqual([]);
    await keep(queue.slice(0, 1));
    expect(await pairs('(kinds: [COMPANY, PERSON])')).toEqual(['company/acme company/acme-too']);
  });

  test('leaves out what somebody has judged, in either direction, until that is withdrawn', async () => {
    await brought(registers);
    await keep();
    await brought(different('no', 'company/acme-too', 'company/acme'));
    expect(await pairs()).not.toContain('company/acme company/acme-too');
    expect(await page()).toMatchObject({ totalCount: 3 });
    await withdrawFrom(world.store, 'source/no');
    expect(await page()).toMatchObject({ totalCount: 4 });
  });

  test('leaves out what is shown as another by now, and what was judged of that', async () => {
    await brought(registers);
    await keep();
    await brought(same('editors', 'company/oracle-corp', 'company/oracle'));
    expect(await pairs()).toEqual(['company/widget company/widget-works', 'company/acme company/acme-too']);
    await keep([pairToJudge('oracle', '4716-t', 0.7)]);
    expect(await pairs()).toHaveLength(1);
    await brought(different('registrar', 'company/4716-t', 'company/oracle-corp'));
    expect(await pairs()).toEqual([]);
  });

  test('leaves out what is in no list any more', async () => {
    await brought(registers);
    await brought(
      files.write('more.jsonl', [
        head('more'),
        judges('more', 'company/acme-three', 'names', 'Acme@en COMMON'),
      ]),
    );
    await keep([...queue, pairToJudge('acme', 'acme-three', 0.6)]);
    expect(await page()).toMatchObject({ totalCount: 5 });
    await withdrawFrom(world.store, 'source/more');
    expect(await page()).toMatchObject({ totalCount: 4 });
  });
});
