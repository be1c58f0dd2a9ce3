import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { generateClaims } from '../../bench/generate-claims.ts';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { openStore, type StoreConfig } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { claimsAndLedger, importInto } from '../support/imports.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuibono-kill-'));
const file = join(folder, 'claims.jsonl');
const childFile = fileURLToPath(new URL('./import-child.ts', import.meta.url));
const count = 5_000;

beforeAll(() => generateClaims(file, count));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where an import is killed: after it says that a batch is stored and runs on, or held before a statement. */
const points = [{ hold: 7 }, { batch: 2 }, { hold: 12 }, { batch: 6 }, { hold: 31 }] as const;

/** Imports in a process of its own, and kills that as soon as it says the line. Gives what it said. */
async function killAt(config: StoreConfig, line: string, hold: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', childFile, file, String(hold)], {
    env: { ...process.env, STORE: JSON.stringify(config) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const said: string[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    said.push(text);
    if (text === line) child.kill('SIGKILL');
  }
  await exited;
  return said;
}

async function inStore<T>(config: StoreConfig, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config, graph);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const kinds = storesUnderTest();

describe.each(kinds)('$name', ({ name, open }) => {
  test('comes to the graph of an undisturbed import, however often it is killed on the way', async () => {
    const undisturbed = await open();
    const { refused } = await importInto(undisturbed.store, [file]);
    expect(refused).toBe(0);
    const hash = await graphHash(undisturbed.store);
    await undisturbed.destroy();

    const emptied = await open();
    const config: StoreConfig = {
      neo4j: name === 'neo4j' ? inject('neo4j') : null,
      folder: join(folder, 'killed'),
    };
    await inStore(config, (store) => store.prepare(soon()));
    let before = 0;
    for (const point of points) {
      const line = 'batch' in point ? `batch ${point.batch}` : 'holding';
      const said = await killAt(config, line, 'hold' in point ? point.hold : 0);
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
