import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What each room may import, beside itself. Rooms are folders of src; this table is the rule. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ontology: [],
  pace: [],
  money: ['ontology'],
  files: [],
  claims: ['ontology', 'pace', 'money'],
  mapping: ['ontology', 'claims', 'files'],
  shapes: ['ontology'],
  store: ['ontology', 'shapes', 'pace'],
  search: [],
  questions: ['search'],
  loaders: ['ontology', 'shapes', 'search', 'store', 'pace'],
  execution: ['pace', 'ontology'],
  plan: ['ontology', 'shapes', 'execution'],
  graphql: [
    'ontology',
    'money',
    'claims',
    'shapes',
    'store',
    'loaders',
    'plan',
    'execution',
    'questions',
    'pace',
  ],
  answers: [
    'ontology',
    'money',
    'claims',
    'search',
    'questions',
    'shapes',
    'store',
    'loaders',
    'execution',
    'graphql',
    'pace',
  ],
  importer: ['ontology', 'claims', 'files', 'mapping', 'shapes', 'search', 'store'],
  exporter: ['ontology', 'claims', 'shapes', 'store'],
  resolver: ['ontology', 'claims', 'files', 'search', 'mapping', 'shapes', 'store', 'importer', 'exporter'],
  reconcile: ['ontology', 'search', 'shapes', 'store', 'loaders', 'graphql', 'answers', 'resolver', 'pace'],
  history: ['ontology', 'claims', 'shapes', 'store', 'importer', 'exporter'],
  verifier: ['ontology', 'claims', 'shapes', 'search', 'store', 'importer', 'exporter'],
  'command-line': [
    'ontology',
    'claims',
    'mapping',
    'shapes',
    'importer',
    'exporter',
    'verifier',
    'resolver',
    'server',
    'store',
  ],
  commands: [
    'command-line',
    'mapping',
    'importer',
    'exporter',
    'verifier',
    'resolver',
    'server',
    'store',
    'print',
    'questions',
  ],
  print: ['ontology', 'store', 'graphql', 'answers', 'questions'],
  server: [
    'ontology',
    'claims',
    'shapes',
    'store',
    'execution',
    'graphql',
    'answers',
    'history',
    'importer',
    'exporter',
    'print',
    'questions',
    'reconcile',
  ],
};

/** The one file that joins schema/ to the rest. */
const project = 'src/commands/project.ts';

/** Packages that only one room may import, or a few. */
const ownedBy: Readonly<Record<string, string | readonly string[]>> = {
  'neo4j-driver': 'src/store/neo4j',
  '@photostructure/sqlite': 'src/store/sqlite',
  '@pothos/core': 'src/graphql',
  dataloader: 'src/loaders',
  'graphql-yoga': 'src/server',
  pino: 'src/server',
  yaml: ['src/files', 'src/mapping', 'src/importer'],
  jsonata: 'src/mapping',
  hucre: 'src/mapping',
  'csv-parse': 'src/mapping',
  'csv-stringify': 'src/exporter',
  'hyparquet-writer': 'src/exporter',
  hyparquet: ['src/exporter', 'src/importer'],
  n3: ['src/exporter', 'src/importer'],
  edtf: 'schema/values',
};

const files = ['src', 'schema'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
);

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(
    (m) => m[1] ?? [],
  );

const inside = (file: string): readonly string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, join(root, dirname(file), path)));

describe('imports point one way', () => {
  test.each(files.filter((f) => f.startsWith('src/') && f.split('/').length > 2))('%s', (file) => {
    const room = file.split('/')[1] ?? '';
    const allowed = [room, ...(mayImport[room] ?? [])];
    const strange = inside(file).filter((path) =>
      path.startsWith('src/') ? !allowed.includes(path.split('/')[1] ?? '') : file !== project,
    );
    expect(strange).toEqual([]);
  });

  test('schema sees nothing of src but the ontology', () => {
    const strange = files
      .filter((f) => f.startsWith('schema/'))
      .flatMap((f) => inside(f).map((path) => `${f} -> ${path}`))
      .filter((line) => !/-> (schema|src\/ontology)\//.test(line));
    expect(strange).toEqual([]);
  });

  test('a package of one room is imported nowhere else', () => {
    const strange = files.flatMap((file) =>
      importsOf(file).filter((name) => {
        const owner =
          ownedBy[name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '')];
        const rooms = owner === undefined ? null : [owner].flat();
        return rooms !== null && !rooms.some((at) => file.startsWith(at)) && file !== 'src/commands/serve.ts';
      }),
    );
    expect(strange).toEqual([]);
  });
});

test('no files import each other in a circle, types included', () => {
  const imports = new Map(files.map((file) => [file, inside(file).filter((path) => files.includes(path))]));
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

describe('files stay small', () => {
  test.each(files)('%s has at most 250 lines', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(251);
  });
});
