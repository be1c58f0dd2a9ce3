import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { sourcesInTime } from '../../../src/shapes/past.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { importInto } from '../../support/imports.ts';
import { scratchFiles } from '../../support/scratch-files.ts';
import { scratchViews } from '../../support/scratch-views.ts';
import { scratchFolder, soon } from './plain-sql.ts';

const scratches: ReturnType<typeof scratchFolder>[] = [];
const files = scratchFiles();
beforeEach(() => {
  scratches.push(scratchFolder(), scratchFolder());
});
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove();
  files.remove();
});

test('a day of the past is never computed from another file than the one that is served', async () => {
  const [served = '', other = ''] = scratches.map(({ folder }) => folder);
  for (const folder of [served, other]) {
    const filled = await openSqlite(folder, graph);
    await filled.prepare(soon());
    await importInto(filled, [files.write('one.jsonl', [{ source: { id: 'source/one', title: 'One' } }])]);
    await filled.close();
  }
  const store = await openSqlite(served, graph);
  // What its readers answer that have the file open which is moved away.
  const [sources, state] = [await store.read(sourcesInTime('', 10), soon()), await store.state(soon())];
  renameSync(join(served, 'graph.db'), join(served, 'kept.db'));
  renameSync(join(other, 'graph.db'), join(served, 'graph.db'));
  const views = scratchViews(graph);
  const stale = { ...store, read: async () => sources, state: async () => state };
  await expect(views.at('2024-03-01', stale, soon())).rejects.toThrow('was replaced or removed');
  await views.close();
  await store.close();
});
