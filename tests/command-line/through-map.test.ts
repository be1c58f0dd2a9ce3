import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawRequest } from '../support/raw-request.ts';
import { besideAndThrough, paper } from '../support/through.ts';

let ways: Awaited<ReturnType<typeof besideAndThrough>>;
beforeAll(async () => {
  ways = await besideAndThrough();
});
afterAll(() => ways.close());

const mapping = `
dataset: { id: dataset/widgets, title: Widgets, publisher: Widget Office }
source: { id: source/widgets, title: Widgets }
evidence: { locator: { from: '$file & ", row " & $row' } }
tables:
  sectors: { file: tables/sectors.csv, key: name, value: code }
entities:
  maker:
    kind: company
    id: { slug: name }
    claims:
      names: { column: name, kind: OFFICIAL }
      website: site
      legalForm: { column: sector, table: sectors, otherwise: ~ }
`;

test('a mapping goes with its tables, and says what it says beside the server', async () => {
  ways.write('maps/widgets.yaml', mapping);
  ways.write('maps/tables/sectors.csv', 'name,code\ntech,Aktiengesellschaft\n');
  ways.write('rows/one.csv', 'name,site,sector\nWidget,https://example.org/w,tech\nGadget,not a url,farm\n');
  const map = ['map', 'rows/one.csv', '--with', 'maps/widgets.yaml'];
  expect((await ways.both([...map, '--released', '2024-05-01'])).out).toContain('  rows/one.csv:3 not a url');
  ways.write('rows/one.csv', 'name,site,sector\nWidget,https://example.org/v,tech\n');
  expect((await ways.both([...map, '--sync', '--released', '2024-06-01', '--force'])).code).toBe(0);
  const json = await ways.sent([...map, '--report', 'json']);
  expect(JSON.parse(json.out)).toMatchObject({ records: 1, refused: 0 });
});

test('a mapping with a fault, or one whose table has one, is told by the place that it has here', async () => {
  ways.write('maps/widgets.yaml', mapping.replace('slug: name', 'slog: name'));
  const map = ['map', 'rows/one.csv', '--with', 'maps/widgets.yaml'];
  expect((await ways.both(map)).err).toMatch(/^maps\/widgets\.yaml:\d+ /);
  ways.write('maps/widgets.yaml', mapping);
  ways.write('maps/tables/sectors.csv', 'name,code\n"tech,Aktiengesellschaft\n');
  const { code, err } = await ways.both(map);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^maps\/widgets\.yaml.* maps\/tables\/sectors\.csv /),
  ]);
});

test('a table that is not below its mapping does not travel, and is named', async () => {
  ways.write('maps/up.yaml', mapping.replace('tables/sectors.csv', '../sectors.csv'));
  ways.write('sectors.csv', 'name,code\n');
  const { code, err } = await ways.sent(['map', 'rows/one.csv', '--with', 'maps/up.yaml']);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^maps\/up\.yaml tables \.\.\/sectors\.csv is not in the folder/),
  ]);
});

test('a mapping that came alone reads no file of the machine that it came to', async () => {
  const table = '/etc/passwd'.padStart(200, '/..').slice(1);
  for (const file of [table, 'tables/sectors.csv']) {
    const text = mapping.replace('tables/sectors.csv', file);
    const parts = [
      ['mapping', 'widgets.yaml', text],
      ['file', 'one.csv', 'name,site,sector\nWidget,,tech\n'],
    ].map(([role, name, part = '']) => `${JSON.stringify({ role, name, bytes: part.length })}\n${part}`);
    const body = `${parts.join('')}{"end":true}\n`;
    const { body: answer } = await rawRequest(ways.server.url, {
      path: '/import?command=map',
      headers: { authorization: `Bearer ${ways.token()}`, 'content-length': `${body.length}` },
      pieces: [body],
    });
    expect(answer).toContain(`widgets.yaml tables ${file} was not sent with it`);
    expect(answer).toMatch(/\{"exit":2\}\n$/);
  }
});

test('a check is done here, whatever server is named, and what is to be written here is refused', async () => {
  ways.write('maps/widgets.yaml', mapping);
  ways.write('rows/one.csv', 'name,site,sector\nWidget,,tech\n');
  ways.write('maps/tables/sectors.csv', 'name,code\n');
  const map = ['map', 'rows/one.csv', '--with', 'maps/widgets.yaml', '--released', '2024-05-01'];
  const before = ways.server.out();
  expect((await ways.sent([...map, '--check'])).out).toMatch(/^(.*\n)*1 record of 1 file: /);
  const { code, err } = await ways.sent([...map, '--out', 'claims.jsonl']);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("'--through <url>' cannot be used with option '--out <file>'"),
  ]);
  expect(ways.server.out().slice(before.length)).not.toContain('import begun');
});

test('the standard input travels as well, for each of the commands', async () => {
  expect((await ways.both(['import', '-', '--format', 'yaml'], paper('input'))).code).toBe(0);
  expect((await ways.both(['import', '-'], paper('input'))).out).toMatch(/^-:1 /);
  ways.write('maps/tables/sectors.csv', 'name,code\n');
  const csv = 'name,site,sector\nSprocket,,\nCog,none,\n';
  const map = ['map', '-', '--with', 'maps/widgets.yaml', '--format', 'csv', '--released', '2024-07-01'];
  expect((await ways.both(map, csv)).out).toContain(' -:3 none is not');
});
