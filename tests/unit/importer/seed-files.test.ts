import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seedFiles } from '../../../src/importer/seed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuibono-seed-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('claims are read from a folder and the folders in it, in the order of their texts, and nothing else is', async () => {
  const names = ['b.jsonl', 'a/z.yaml', 'a/deeper/y.yml', 'a-b/x.yaml', 'FORMAT.md', 'a/notes.txt'];
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  const found = ['a-b/x.yaml', 'a/deeper/y.yml', 'a/z.yaml', 'b.jsonl'];
  expect(await seedFiles(folder)).toEqual(found.map((name) => join(folder, name)));
});
