import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder } from '../support/server-process.ts';

const mapping = `
dataset: { id: dataset/widgets, title: Widgets, publisher: Widget Office }
source: { id: source/widgets, title: Widgets }
evidence: { locator: { from: '"row " & $row' } }
entities:
  maker:
    kind: company
    id: { slug: name }
    claims:
      names: { column: name, kind: OFFICIAL }
      website: site
`;

let scratch: ReturnType<typeof scratchFolder>;
const write = (name: string, contents: string | Uint8Array) =>
  writeFileSync(join(scratch.folder, name), contents);
beforeEach(() => {
  scratch = scratchFolder();
  write('widgets.yaml', mapping);
  write(
    'one.csv',
    'name,site,size\nWidget,https://example.org/w,5\nGadget,not a url,\nSprocket,also none,7\n',
  );
});
afterEach(() => scratch.remove());

const run = (...args: readonly string[]) => cuibono(scratch.folder, args);
const hash = async (): Promise<string> => (await run('export', '--hash')).out;

test('a check tells what is refused by cause, with the first place, and what is not mapped, and makes no store', async () => {
  const { code, out } = await run(
    'map',
    'one.csv',
    '--with',
    'widgets.yaml',
    '--released',
    '2024-01-01',
    '--check',
  );
  expect(code).toBe(1);
  expect(out.replace(/\(\d+\.\d s\)/, '(… s)')).toBe(
    `2 refused: maker.website (site) BAD_VALUE
  one.csv:3 not a url is not a web address (expected a web address that begins with https:// or http://)
  one.csv:4 also none is not a web address (expected a web address that begins with https:// or http://)
not mapped: size, in 2 records, such as "5"
3 records of 1 file: 4 claims, 2 refused (… s)
`,
  );
  const told = await run('map', 'one.csv', '--with', 'widgets.yaml', '--check', '--report', 'json');
  expect(JSON.parse(told.out)).toMatchObject({
    ...{ files: 1, records: 3, read: 8, accepted: 6, refused: 2 },
    causes: [
      {
        path: 'maker.website (site)',
        code: 'BAD_VALUE',
        rows: 2,
        examples: [{ file: 'one.csv', line: 3 }, { line: 4 }],
      },
    ],
    unmapped: [{ column: 'size', records: 2, example: '5' }],
  });
  expect((await run('export')).code).not.toBe(0);
});

test('claims are counted without the heads of files, of which a strict import leaves some out', async () => {
  write('good.csv', 'name,site\nWidget,https://example.org/w\n');
  const { out } = await run('map', 'good.csv', 'one.csv', '--with', 'widgets.yaml', '--strict');
  expect(out).toContain('of 2 files: 2 claims, 8 refused');
});

test('what is written for an import, stored at once or read packed is one graph', async () => {
  const options = ['--with', 'widgets.yaml', '--released', '2024-01-01'];
  await run('map', 'one.csv', ...options, '--out', 'claims.jsonl');
  expect((await run('import', 'claims.jsonl')).code).toBe(0);
  const first = await hash();
  write('one.csv.gz', gzipSync('name,site\nWidget,https://example.org/w\nGadget,\nSprocket,\n'));
  const again = await run('map', 'one.csv.gz', ...options);
  expect(again.out).toMatch(/^3 records of 1 file: 4 claims, 0 refused/);
  expect(await hash()).toBe(first);
});

test('an edition closes what the one before said, and the same one again changes nothing', async () => {
  const options = ['--with', 'widgets.yaml', '--sync'];
  write('good.csv', 'name,site\nWidget,https://example.org/w\nGadget,\nSprocket,\n');
  write('next.csv', 'name,site\nWidget,https://example.org/w\nGadget,\nCog,\n');
  expect((await run('map', 'good.csv', ...options, '--released', '2024-01-01')).code).toBe(0);
  const next = await run('map', 'next.csv', ...options, '--released', '2024-02-01', '--force');
  expect(next.out).toMatch(
    /^claims: \+1 -1 ~0 =3\nentities: \+1 -1 ~0 =2\n[\s\S]*3 records of 1 file: 4 claims/,
  );
  const before = await hash();
  const same = await run('map', 'next.csv', ...options, '--released', '2024-02-01');
  expect([same.code, same.err]).toEqual([0, expect.stringMatching(/was there already/)]);
  expect(await hash()).toBe(before);
});

test('a mapping that is wrong is told with its line, and nothing is read', async () => {
  write('widgets.yaml', mapping.replace('website: site', 'webiste: site'));
  const { code, err } = await run('map', 'one.csv', '--with', 'widgets.yaml');
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(
      /^widgets\.yaml:11 entities\.maker\.claims\.webiste Company has no property or link webiste\./,
    ),
  ]);
});

test('what would write over what is read, or do what it does not say, is refused', async () => {
  const before = readFileSync(join(scratch.folder, 'one.csv'), 'utf8');
  for (const out of ['one.csv', './widgets.yaml'])
    expect((await run('map', 'one.csv', '--with', 'widgets.yaml', '--out', out)).code).toBe(2);
  expect(readFileSync(join(scratch.folder, 'one.csv'), 'utf8')).toBe(before);
  expect((await run('map', 'one.csv', '--with', 'widgets.yaml', '--check', '--out', 'x')).code).toBe(2);
  write('good.csv', 'name,site\nWidget,\n');
  expect((await run('map', 'good.csv', '--with', 'widgets.yaml', '--dry-run')).out).toMatch(
    /^claims: \+1 -0/,
  );
  expect((await run('export')).out).toBe('');
});

test('the standard input is a file like any other', async () => {
  const input = 'name,site\nWidget,https://example.org/w\nGadget,no\n';
  const options = ['--with', 'widgets.yaml', '--format', 'csv', '--check'];
  const { out } = await cuibono(scratch.folder, ['map', '-', ...options], {}, 'read', input);
  expect(out).toMatch(/\n {2}-:3 no is not a web address .*\n2 records of 1 file: 3 claims, 1 refused/);
});

test('doubts are told by cause as well, and stand within a report that is JSON', async () => {
  write(
    'sums.yaml',
    `
dataset: { id: dataset/sums, title: Sums }
source: { id: source/sums, title: Sums }
evidence: { locator: { from: '"row " & $row' } }
entities:
  award: { kind: subsidy, id: { key: number }, claims: { amount: { column: sum, currency: USD } } }
`,
  );
  write('sums.csv', `number,sum\n${[1, 2, 3, 4].map((n) => `${n},-${n}`).join('\n')}\n`);
  const checked = await run('map', 'sums.csv', '--with', 'sums.yaml', '--check');
  expect(checked).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^4 doubtful: subsidy\.amount OUT_OF_RANGE\n {2}sums\.csv:2 .*\n.*\n.*\n4 records/,
    ),
  });
  const stored = await run('map', 'sums.csv', '--with', 'sums.yaml', '--report', 'json');
  expect(JSON.parse(stored.out)).toMatchObject({
    claims: 4,
    doubts: [{ path: 'subsidy.amount', code: 'OUT_OF_RANGE', rows: 4, examples: { length: 4 } }],
  });
});

test('what is stored of a source that was withdrawn is told not to count, in words and as data', async () => {
  write('good.csv', 'name,site\nWidget,https://example.org/w\n');
  const options = ['--with', 'widgets.yaml', '--released', '2024-01-01'];
  expect((await run('map', 'good.csv', ...options)).out).not.toMatch(/withdrawn/);
  await run('withdraw', 'source/widgets-2024-01-01');
  const told =
    'source/widgets-2024-01-01 is withdrawn, so that nothing that it says counts: cuibono withdraw source/widgets-2024-01-01 --undo lets it count.\n';
  expect((await run('map', 'good.csv', ...options)).out).toContain(told);
  const data = await run('map', 'good.csv', ...options, '--report', 'json');
  expect(JSON.parse(data.out)).toMatchObject({ withdrawn: ['source/widgets-2024-01-01'] });
  await run('map', 'good.csv', ...options, '--out', 'claims.jsonl');
  expect((await run('import', 'claims.jsonl')).err).toContain(told);
});

test('what a mapping gives no name is told by a check, by what is written and by what is stored', async () => {
  const owned =
    '      owns: { to: plant }\n  plant: { kind: company, id: { key: plant }, claims: { legalForm: form } }\n';
  write('widgets.yaml', mapping.replace('      website: site\n', owned));
  write('plants.csv', 'name,plant,form\nWidget,7,Inc.\n');
  const options = ['plants.csv', '--with', 'widgets.yaml', '--released', '2024-01-01'];
  const told = /^Without a name: (company\/widgets-[0-9a-f]{16})$/m;
  const checked = await run('map', ...options, '--check');
  expect(checked.out).toMatch(told);
  const [, id] = told.exec(checked.out) ?? [];
  expect((await run('map', ...options, '--out', 'claims.jsonl')).out).toMatch(told);
  expect(JSON.parse((await run('map', ...options, '--report', 'json')).out)).toMatchObject({ unnamed: [id] });
});

test('a report of a sync that is JSON is all that stands on the output, with what changes in it', async () => {
  write('next.csv', 'name,site\nWidget,https://example.org/w\nGadget,\nCog,\n');
  const options = ['--with', 'widgets.yaml', '--sync', '--force', '--report', 'json'];
  const first = JSON.parse((await run('map', 'next.csv', ...options, '--released', '2024-02-01')).out);
  expect(first).toMatchObject({ files: 1, records: 3, editions: [{ isReadBefore: false }] });
  const again = await run('map', 'next.csv', ...options, '--released', '2024-03-01');
  expect(again.err).toMatch(
    /was brought in, with 0 claims new or said elsewhere, from a file that was read before/,
  );
  expect(JSON.parse(again.out)).toMatchObject({
    claims: 4,
    records: 0,
    untold: [],
    editions: [
      { published: '2024-03-01', isReadBefore: true, changes: { claims: { unchanged: 4, added: 0 } } },
    ],
  });
});
