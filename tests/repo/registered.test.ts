import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

test('every file of schema/kinds is a kind of the ontology', () => {
  const files = readdirSync(join(root, 'schema/kinds')).map((name) => name.replace(/\.ts$/, ''));
  expect(graph.kinds.map((k) => k.prefix).sort()).toEqual(files.sort());
});
