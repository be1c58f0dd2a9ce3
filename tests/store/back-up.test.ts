import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { backUp } from '../../src/verifier/back-up.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
const paper = files.write('paper.jsonl', [
  { source: { id: 'source/paper', title: 'Paper', published: '2024-03-01' } },
  { subject: 'company/a', about: 'names', value: 'A@en COMMON', basis: 'REPORTED', source: 'source/paper' },
]);
const scratch = mkdtempSync(join(tmpdir(), 'cuibono-backup-'));
afterAll(() => {
  files.remove();
  rmSync(scratch, { recursive: true, force: true });
});

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);

  test('a backup of a graph that is open can be opened elsewhere, and is the same graph', async () => {
    await importInto(world.store, [paper]);
    const file = join(scratch, `${underTest.name}.db`);
    const neo4j = underTest.name === 'neo4j' ? (inject('neo4j') ?? null) : null;
    expect(await backUp({ neo4j, folder: world.store.folder ?? '' }, graph, file)).toMatchObject({
      claims: 1,
    });
    const folder = join(scratch, underTest.name);
    mkdirSync(folder);
    copyFileSync(file, join(folder, 'graph.db'));
    const restored = await openSqlite(folder, graph);
    expect(await graphHash(restored)).toBe(await graphHash(world.store));
    await restored.close();
  });
});
