import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

const run = (args: readonly string[], environment?: Record<string, string>) =>
  cuibono(scratch.folder, args, environment);

function file(name: string, text: string): string {
  writeFileSync(join(scratch.folder, name), text);
  return name;
}

const good = `source:
  id: source/paper
  title: A paper
  publisher: Somebody
  published: 2024-04-18
  lang: en
  sourceKind: PRESS
evidence: { basis: REPORTED }
entities:
  company/acme: { names: { en: Acme } }
`;
const bad = good.replace('Acme } }', 'Acme }, colour: red }');

test('explains itself', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  for (const word of [
    'serve',
    'import',
    'resolve',
    'check',
    'export',
    'restore',
    'snapshot',
    'print',
    'Examples:',
    'PORT',
    'Exit codes',
  ])
    expect(out).toContain(word);
});

test.each([[[]], [['unknown']], [['import']], [['import', 'x.yaml', '--batch', '0']], [['serve', '--what']]])(
  'takes wrong use for a mistake: %j',
  async (args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  },
);

test.each([
  [
    ['map', 'a.csv', '--with', 'gleif-lei', '--out', 'a.csv'],
    '--out a.csv is a file that is read: name another.\n',
  ],
  [['export', '--out', 'a', '--attribution', 'a'], '--attribution a is the file of --out: name another.\n'],
  [['resolve', '--answers', 'a.csv'], '--by NAME is required: a judgement has somebody who gives it.\n'],
])('tells what options say together that none says alone: %j', async (args, said) => {
  file('a.csv', 'a\n');
  expect(await run(args)).toMatchObject({ code: 2, err: said });
});

test('says in one line that Neo4j cannot be reached', async () => {
  const { code, err } = await run(['serve'], {
    PORT: '0',
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_PASSWORD: 'p',
  });
  expect(code).toBe(1);
  expect(err).toMatch(/^Neo4j cannot be reached.*\n$/);
});

test('names every fault of the configuration', async () => {
  const { code, err } = await run(['serve'], { PORT: 'x', LOG_LEVEL: 'y' });
  expect(code).toBe(2);
  expect(err).toMatch(/^PORT is "x"; expected .*\nLOG_LEVEL is "y"; expected .*\n$/);
});

test('imports a file, and finds nothing new in it the second time', async () => {
  const name = file('good.yaml', good);
  const first = await run(['import', name]);
  expect(first).toMatchObject({ code: 0, out: '' });
  // A slow machine says how far it is before it says that it is done.
  expect(first.err).toMatch(
    /^(2 rows read, 2 stored\n)*1 file?, 2 rows: 2 stored, 0 known before, 0 refused\n/,
  );
  expect((await run(['import', name])).err).toMatch(/0 stored, 2 known before/);
  expect(existsSync(join(scratch.folder, '.cuibono'))).toBe(true);
});

test.each(['import', 'check'])('%s says where a file is wrong, a line each', async (command) => {
  const { code, out } = await run([command, file('bad.yaml', bad)]);
  expect(code).toBe(1);
  expect(out).toMatch(/^bad\.yaml:10 company\/acme\.colour UNKNOWN_PROPERTY .* \(expected .*\)\n$/);
});

test.each(['import', 'check'])(
  '%s marks what is only doubtful, and does not fail for it',
  async (command) => {
    const doubtful = good.replace('Acme } }', 'Acme }, headquarteredIn: country/uk }');
    const { code, out, err } = await run([command, file('doubtful.yaml', doubtful)]);
    expect(out).toMatch(
      /^doubtful\.yaml:\d+ warning: company\/acme\.headquarteredIn UNKNOWN_CODE country\/uk .* Did you mean country\/gb\? \(expected .*\)\n$/,
    );
    expect(err).toMatch(/3 rows: .*, 0 refused, 1 warning\n/);
    expect(code).toBe(0);
  },
);

test('says that a file cannot be read', async () => {
  const { code, out, err } = await run(['check', 'missing.yaml']);
  expect(code).not.toBe(0);
  expect(out + err).toContain('missing.yaml');
  expect(out + err).not.toContain('    at ');
});

test('exports for the import tool of Neo4j, with the command that loads it, into a new folder alone', async () => {
  await run(['import', file('good.yaml', good)]);
  const { code, err } = await run(['export', '--neo4j-import', 'load']);
  expect([code, err]).toEqual([0, expect.stringContaining('load/import.sh')]);
  expect(readFileSync(join(scratch.folder, 'load/nodes/Company.csv'), 'utf8')).toContain(
    '\n"company/acme","Acme"',
  );
  expect(readFileSync(join(scratch.folder, 'load/import.sh'), 'utf8')).toContain(
    'neo4j-admin database import full',
  );
  expect(await run(['export', '--neo4j-import', 'load'])).toMatchObject({
    code: 1,
    err: 'load already exists: name a new folder.\n',
  });
});

test('exports what it imported, by name and by hash', async () => {
  await run(['import', file('good.yaml', good)]);
  const shown = await run(['export']);
  expect(
    shown.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toHaveLength(2);
  expect(await run(['export', '--out', 'all.jsonl'])).toMatchObject({ code: 0, out: '' });
  expect(readFileSync(join(scratch.folder, 'all.jsonl'), 'utf8')).toBe(shown.out);
  expect((await run(['export', '--hash'])).out).toMatch(/^[0-9a-f]{64}\n$/);
});

test('imports beside a server, which answers with what was imported', async () => {
  const server = await serverProcess(scratch.folder);
  expect(await run(['import', file('good.yaml', good)])).toMatchObject({ code: 0, out: '' });
  expect(await nameOfAcme(server.url)).toEqual({ data: { company: { name: 'Acme' } } });
  server.kill('SIGTERM');
  expect(await server.exited).toBe(0);
});

test('serves one folder from two servers', async () => {
  const servers = [await serverProcess(scratch.folder), await serverProcess(scratch.folder)];
  await run(['import', file('good.yaml', good)]);
  for (const { url } of servers)
    expect(await nameOfAcme(url)).toEqual({ data: { company: { name: 'Acme' } } });
  for (const server of servers) server.kill('SIGTERM');
  for (const server of servers) expect(await server.exited).toBe(0);
});

test('refuses to serve at a port that another server holds, in one line', async () => {
  const server = await serverProcess(scratch.folder);
  const taken = await run(['serve'], { PORT: new URL(server.url).port, CUIBONO_DATA: 'other' });
  expect(taken.code).toBe(2);
  expect(taken.err).toMatch(/^The server cannot listen: listen EADDRINUSE.*\n$/);
  server.kill('SIGTERM');
  await server.exited;
});

async function nameOfAcme(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ company(id: "company/acme") { name } }' }),
  });
  return response.json();
}
