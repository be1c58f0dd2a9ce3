import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cuibono, scratchFolder } from '../support/server-process.ts';

const scratch = scratchFolder();
const run = (...args: string[]) => cuibono(scratch.folder, args);
const at = (name: string) => join(scratch.folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

const claims = [
  { dataset: { id: 'dataset/list', title: 'List', licence: 'ODbL-1.0', publisher: 'Office' } },
  { source: { id: 'source/list-1', title: 'First', dataset: 'dataset/list', published: '2024-01-01' } },
  { source: { id: 'source/paper', title: 'Paper', licence: 'CC-BY-4.0' } },
  { source: { id: 'source/blog', title: 'Blog' } },
  ...['a', 'b', 'c'].map((id) => ({
    source: 'source/list-1',
    subject: `company/${id}`,
    about: 'names',
    value: `${id.toUpperCase()}@en`,
  })),
  { source: 'source/paper', subject: 'company/a', about: 'legalForm', value: 'Inc.' },
  { source: 'source/blog', subject: 'company/b', about: 'legalForm', value: 'Ltd.' },
];

beforeAll(async () => {
  writeFileSync(at('claims.jsonl'), claims.map((row) => `${JSON.stringify(row)}\n`).join(''));
  expect(await run('import', 'claims.jsonl')).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => scratch.remove());

test('a file comes with whom it is owed to: share-alike first, and what tells no licence last', async () => {
  const { code } = await run('export', '--format', 'parquet', '--out', 'all.parquet');
  expect([code, existsSync(at('all.parquet'))]).toEqual([0, true]);
  const credits = text('all.parquet.attribution.md');
  const licences = credits.split('\n').filter((line) => line.startsWith('## '));
  expect(licences).toEqual([
    '## ODbL-1.0 (share-alike)',
    '## CC-BY-4.0',
    '## No licence is told: ask the publisher before you republish more than facts',
  ]);
  expect(credits).toContain(
    'Share-alike: what is made of these data must be published under the same licence: ODbL-1.0.',
  );
  expect(credits).toContain('- First, Office, 2024-01-01. 3 claims (source/list-1)');
});

test('a dataset is written alone, and whom that is owed to', async () => {
  const { code, out } = await run('export', '--dataset', 'dataset/list', '--attribution', 'credits.md');
  expect([code, out.trimEnd().split('\n')]).toMatchObject([0, { length: 5 }]);
  expect(text('credits.md')).not.toContain('CC-BY-4.0');
  expect(await run('export', '--dataset', 'dataset/none')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^dataset\/none is no dataset/),
  });
});

test('entities of an operation are written, page by page where it has a variable for that', async () => {
  const query =
    'query($after: String) { companies(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
  writeFileSync(at('query.graphql'), query);
  const subjects = (lines: string) =>
    new Set(
      lines
        .trimEnd()
        .split('\n')
        .flatMap((line) => JSON.parse(line).subject ?? []),
    );
  const { out } = await run('export', '--query', 'query.graphql');
  expect(subjects(out)).toEqual(new Set(['company/a', 'company/b', 'company/c']));
  const one = await run('export', '--query', '{ company(id: "company/b") { id } }');
  expect(subjects(one.out)).toEqual(new Set(['company/b']));
  for (const [operation, message] of [
    ['{ nothing }', /^The operation cannot be asked: Cannot query field "nothing"/],
    ['{ companies', /^The operation cannot be read: Syntax Error/],
    ['{ companies(first: 1) { nodes { name } } }', /^The operation answers no id/],
    ['{ companies(first: 1000) { nodes { id } } }', /^The operation was not answered: /],
  ] as const) {
    const { code, err } = await run('export', '--query', operation);
    expect([operation, code, err]).toEqual([operation, 1, expect.stringMatching(message)]);
  }
});

test('what a format has no place for is told, and what is asked for at once and cannot be is refused', async () => {
  const { code, err } = await run('export', '--format', 'ftm', '--out', 'all.ftm.json');
  expect([code, err]).toEqual([0, expect.stringContaining('ftm has no place for:\n')]);
  for (const args of [
    ['--format', 'xml'],
    ['--hash', '--format', 'csv'],
    ['--dataset', 'dataset/list', '--entities', 'company/a'],
    ['--base', 'not an iri'],
    ['--entities', 'nobody/a'],
  ])
    expect([args, (await run('export', ...args)).code]).toEqual([args, 2]);
});
