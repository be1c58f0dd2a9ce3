import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { StoreDamaged } from '../../../src/store/errors.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { fill } from '../../support/fill.ts';
import { soon } from '../../support/stores.ts';
import { scratchGraph } from './scratch-graph.ts';

const scratch = scratchGraph();

test('a ping meets damage of the graph, sooner or later', async () => {
  const filled = await openSqlite(scratch.folder, graph);
  await filled.prepare(soon());
  const entities = Array.from({ length: 3_000 }, (_, i) => ({ id: `company/c${i}` }));
  await fill(filled, { entities });
  await filled.ping(soon());
  await filled.close();

  const store = await openSqlite(scratch.folder, graph);
  const file = join(scratch.folder, 'graph.db');
  const [opened, bytes] = [openSync(file, 'r+'), statSync(file).size];
  // All but the head and the first tables, which tell what there is.
  for (let at = 64 * 4_096; at < bytes; at += 4_096)
    writeSync(opened, Buffer.alloc(4_096, 0xab), 0, 4_096, at);
  closeSync(opened);
  const pings = async () => {
    for (let i = 0; i < 200; i++) await store.ping(soon());
  };
  await expect(pings()).rejects.toBeInstanceOf(StoreDamaged);
  await store.close();
});
