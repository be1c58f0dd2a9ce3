import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import type { Store } from '../../src/store/store.ts';
import type { Finding } from '../../src/verifier/finding.ts';
import { verifyGraph } from '../../src/verifier/verify-graph.ts';
import { editionsIn, list, rows } from '../support/dataset-rows.ts';
import { configOf, inStore, killAt } from '../support/kill-process.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { soon, storesUnderTest } from '../support/stores.ts';
import { syncInto } from '../support/syncs.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuibono-kill-'));
const files = scratchFiles();
const edition = editionsIn(files);
afterAll(() => {
  files.remove();
  rmSync(folder, { recursive: true, force: true });
});

const [first, second] = [
  edition('2024-01-01', rows(0, 1_000)),
  edition(
    '2024-02-01',
    rows(300, 1_300, (n) => (n < 700 ? n : 1_000 + n)),
  ),
];

async function faults(store: Store): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  await verifyGraph({ store, ontology: graph, report: (one) => found.push(one) });
  return found;
}

describe.each(storesUnderTest())('a sync into $name', ({ name, open }) => {
  test('of an edition that comes late leaves what later ones say, where it was killed and is run again', async () => {
    const later = edition('2024-03-01', rows(100, 1_400));
    const undisturbed = await open();
    for (const file of [first, later, second]) await syncInto(undisturbed.store, file, list);
    const hash = await graphHash(undisturbed.store);
    await undisturbed.destroy();
    const emptied = await open();
    const config = configOf(name, join(folder, 'late'));
    await inStore(config, async (store) => {
      await store.prepare(soon());
      for (const file of [first, later]) await syncInto(store, file, list);
    });
    await killAt(config, 'holding', [second, '40', list]);
    await inStore(config, async (store) => {
      await syncInto(store, second, list);
      expect(await graphHash(store)).toBe(hash);
      expect(await faults(store)).toEqual([]);
    });
    await emptied.destroy();
  });

  test('comes to the graph of an undisturbed one, however often it is killed, and is told of until it ends', async () => {
    const undisturbed = await open();
    for (const file of [first, second]) await syncInto(undisturbed.store, file, list);
    const hash = await graphHash(undisturbed.store);
    await undisturbed.destroy();

    const emptied = await open();
    const config = configOf(name, join(folder, 'killed'));
    await inStore(config, async (store) => {
      await store.prepare(soon());
      await syncInto(store, first, list);
    });
    for (const hold of [20, 40, 60]) {
      const said = await killAt(config, 'holding', [second, String(hold), list]);
      expect(said).toContain('holding');
      expect(said).not.toContain('done');
      const [told] = await inStore(config, faults);
      expect(told).toEqual({
        place: 'source/list-2024-02-01',
        message: 'the sync of it was begun and did not end: run it again',
      });
    }
    await inStore(config, async (store) => {
      const { changes } = await syncInto(store, second, list);
      expect(changes.claims.closed).toBeGreaterThan(0);
      expect(await graphHash(store)).toBe(hash);
      expect(await faults(store)).toEqual([]);
    });
    await emptied.destroy();
  });
});
