import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
let servers: { kill: (signal: NodeJS.Signals) => boolean; exited: Promise<unknown> }[] = [];
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(async () => {
  for (const server of servers) server.kill('SIGKILL');
  await Promise.all(servers.map(({ exited }) => exited));
  servers = [];
  scratch.remove();
});

const at = (name: string) => join(scratch.folder, name);
const run = (args: readonly string[], environment?: Record<string, string>) =>
  cuibono(scratch.folder, args, environment);

/** Imports some companies from a file of that name. */
async function imported(name: string, companies: number): Promise<void> {
  const rows = Array.from({ length: companies }, (_, i) => ({
    subject: `company/${name}${i}`,
    about: 'names',
    value: `${name}${i}@en COMMON`,
    basis: 'REPORTED',
    source: `source/${name}`,
  }));
  const lines = [{ source: { id: `source/${name}`, title: name, published: '2024-03-01' } }, ...rows];
  writeFileSync(at(`${name}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect(await run(['import', `${name}.jsonl`])).toMatchObject({ code: 0 });
}

async function served() {
  const server = await serverProcess(scratch.folder);
  servers.push(server);
  return server;
}

const hash = async () => (await run(['export', '--hash'])).out;

/** A backup `r.db`, behind which more was imported, and the hash of what it holds. */
async function backedUp({ crash }: { crash: boolean }): Promise<string> {
  await imported('first', 40);
  expect(await run(['backup', 'r.db'])).toEqual({
    code: 0,
    out: '',
    err: '40 claims copied to r.db, and verified\n',
  });
  const before = await hash();
  const server = crash ? await served() : undefined;
  await imported('second', 3);
  server?.kill('SIGKILL');
  await server?.exited;
  expect(existsSync(at('.cuibono/graph.db-wal'))).toBe(crash);
  return before;
}

const commands = [
  ['serve', '--no-seeds'],
  ['verify'],
  ['export'],
  ['backup', 'other.db'],
  ['import', 'first.jsonl'],
];

test.each([
  [false, /is a backup that was put in the place of another graph/],
  [true, /^The files graph\.db and graph\.db-wal in .* do not belong together/],
])(
  'a backup that was put in place by hand is refused with the command that restores it, after a crash: %s',
  async (crash, why) => {
    const before = await backedUp({ crash });
    copyFileSync(at('r.db'), at('.cuibono/graph.db'));
    for (const command of commands) {
      const { code, out, err } = await run(command, { PORT: '0' });
      expect(code, command[0]).toBe(1);
      expect(out, command[0]).not.toMatch(/ready|claim/);
      expect(err, command[0]).toMatch(why);
      expect(err, command[0]).toMatch(/^[^\n]* run `cuibono restore FILE` with that backup[^\n]*\n$/);
    }
    expect(existsSync(at('other.db'))).toBe(false);
    const { code, out, err } = await run(['restore', 'r.db']);
    const [replaced] = readdirSync(at('.cuibono')).filter((name) => name.startsWith('replaced-'));
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: `40 claims restored from r.db, and verified\nWhat was there before is in .cuibono/${replaced}\n`,
    });
    expect(await hash()).toBe(before);
    expect((await run(['verify'])).err).toMatch(/^40 claims, graph [0-9a-f]{64}: whole\n$/);
    await imported('second', 3);
  },
);

test('a server that runs is not taken its graph, and is told to be stopped', async () => {
  await backedUp({ crash: false });
  const server = await served();
  const { code, err } = await run(['restore', 'r.db']);
  expect(code).toBe(1);
  expect(err).toMatch(/^The graph in .* is open in another program, such as a server .*: stop that program/);
  server.kill('SIGTERM');
  await server.exited;
  expect(await run(['restore', 'r.db'])).toMatchObject({ code: 0 });
});

const spoilt: Readonly<Record<string, () => void>> = {
  'its record removed': () => rmSync(at('.cuibono/graph.commit')),
  'its record garbled': () => writeFileSync(at('.cuibono/graph.commit'), '{"store":'),
  'an older copy in its place': () => renameSync(at('older.db'), at('.cuibono/graph.db')),
  'its file gone': () => rmSync(at('.cuibono/graph.db')),
  'its file emptied': () => writeFileSync(at('.cuibono/graph.db'), ''),
};
test.each(Object.keys(spoilt))(
  'a graph with %s is not backed up, for what keeps it from being served',
  async (name) => {
    await imported('first', 2);
    copyFileSync(at('.cuibono/graph.db'), at('older.db'));
    await imported('second', 2);
    spoilt[name]?.();
    const { code, err } = await run(['serve', '--no-seeds'], { PORT: '0' });
    expect([code, err]).toEqual([1, expect.stringMatching(/^The /)]);
    expect(await run(['backup', 'r.db'])).toEqual({ code, out: '', err });
    expect(readdirSync(scratch.folder).filter((file) => file.startsWith('r.db'))).toEqual([]);
  },
);

test('a graph that a Neo4j server keeps is left to its own tools, and what was backed up of it has another way', async () => {
  const before = await backedUp({ crash: false });
  const server = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'p' };
  const { code, err } = await run(['restore', 'r.db'], server);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^The graph is kept by a Neo4j server, .*`cuibono restore r\.db`.*`cuibono export.*\n$/,
  );
  // That way: into a new folder, and from there as claims.
  const elsewhere = { CUIBONO_DATA: 'new' };
  expect(await run(['restore', 'r.db'], elsewhere)).toMatchObject({ code: 0 });
  expect(await run(['export', '--out', 'claims.jsonl'], elsewhere)).toMatchObject({ code: 0 });
  expect(await run(['import', 'claims.jsonl'], { CUIBONO_DATA: 'target' })).toMatchObject({ code: 0 });
  expect((await run(['export', '--hash'], { CUIBONO_DATA: 'target' })).out).toBe(before);
});
