import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateClaims } from '../../bench/generate-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { claimsAndLedger, importInto } from '../support/imports.ts';
import { configOf, inStore, killAt } from '../support/kill-process.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuibono-kill-'));
const file = join(folder, 'claims.jsonl');
const count = 5_000;

beforeAll(() => generateClaims(file, count));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where an import is killed: after it says that a batch is stored and runs on, or held before a statement. */
const points = [{ hold: 7 }, { batch: 2 }, { hold: 12 }, { batch: 6 }, { hold: 31 }] as const;

const kinds = storesUnderTest();

describe.each(kinds)('$name', ({ name, open }) => {
  test('comes to the graph of an undisturbed import, however often it is killed on the way', async () => {
    const undisturbed = await open();
    const { refused } = await importInto(undisturbed.store, [file]);
    expect(refused).toBe(0);
    const hash = await graphHash(undisturbed.store);
    await undisturbed.destroy();

    const emptied = await open();
    const config = configOf(name, join(folder, 'killed'));
    await inStore(config, (store) => store.prepare(soon()));
    let before = 0;
    for (const point of points) {
      const line = 'batch' in point ? `batch ${point.batch}` : 'holding';
      const said = await killAt(config, line, [file, String('hold' in point ? point.hold : 0)]);
      expect(said).toContain(line);
      expect(said).not.toContain('done');
      const [stored, noted] = await inStore(config, claimsAndLedger);
      expect(stored).toBe(noted ?? 0);
      expect(Number(stored)).toBeGreaterThanOrEqual(before);
      expect(Number(stored)).toBeLessThan(count);
      before = Number(stored);
    }
    expect(before).toBeGreaterThan(0);
    await inStore(config, async (store) => {
      expect(await importInto(store, [file], { batchSize: 500 })).toMatchObject({ refused: 0 });
      expect(await graphHash(store)).toBe(hash);
    });
    await emptied.destroy();
  });
});
