import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder, serverProcess, startCuibono } from '../support/server-process.ts';
import { hashIn, list } from '../support/through.ts';

/** Large enough that it is imported for some seconds, in a hundred batches. */
const large = list('2024-01-01', ...Array.from({ length: 20_000 }, (_, n) => `${n + 1} USD`));
const command = ['import', 'large.jsonl', '--batch', '200'];

const whole = scratchFolder();
let wanted: string;
beforeAll(async () => {
  writeFileSync(join(whole.folder, 'large.jsonl'), large);
  await cuibono(whole.folder, ['import', 'large.jsonl']);
  wanted = await hashIn(whole.folder);
});
afterAll(() => whole.remove());

let scratch: ReturnType<typeof scratchFolder>;
let server: Awaited<ReturnType<typeof serverProcess>>;
beforeEach(async () => {
  scratch = scratchFolder();
  writeFileSync(join(scratch.folder, 'large.jsonl'), large);
  writeFileSync(join(scratch.folder, 'small.jsonl'), list('2024-01-02', '1 USD'));
  mkdirSync(join(scratch.folder, 'tmp'));
  server = await serverProcess(scratch.folder, { TMPDIR: join(scratch.folder, 'tmp') });
  return async () => {
    server.kill('SIGTERM');
    await server.exited;
    // An import whose server was killed goes on to its end.
    await expect.poll(left, { timeout: 60_000 }).toEqual([]);
    scratch.remove();
  };
});

/** Files of imports; the program's compiler has its own there. */
const left = () => readdirSync(join(scratch.folder, 'tmp')).filter((name) => name.startsWith('cuibono-'));
const through = (args = command) => startCuibono(scratch.folder, [...args, '--through', server.url]);
const ended = () => expect.poll(() => server.out(), { timeout: 60_000 }).toContain('"msg":"import ended"');
/** Runs the command through the server until some of it is stored, and not all. */
async function begun() {
  const child = through();
  await expect.poll(() => child.err(), { timeout: 60_000 }).toMatch(/ read, [1-9]\d* stored/);
  return child;
}
const graphql = async (query: string) => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
};

/** Expects that a part is there, and that the same command brings in the rest. */
async function expectResumed(): Promise<void> {
  expect(await hashIn(scratch.folder)).not.toBe(wanted);
  const { code, err } = await cuibono(scratch.folder, [...command, '--through', server.url]);
  expect([code, err]).toEqual([0, expect.stringMatching(/[1-9]\d* stored, [1-9]\d* known before/)]);
  expect(await hashIn(scratch.folder)).toBe(wanted);
}

test('GraphQL answers while an import runs, from what is stored so far', async () => {
  const child = await begun();
  const { data } = await graphql('{ investments { totalCount } }');
  expect(data.investments.totalCount).toBeGreaterThan(0);
  expect(data.investments.totalCount).toBeLessThan(20_000);
  expect(await child.exited).toBe(0);
  expect((await graphql('{ investments { totalCount } }')).data.investments.totalCount).toBe(20_000);
});

test('a client that is killed stops the import, and the same command stores the rest', async () => {
  const child = await begun();
  child.kill('SIGKILL');
  await ended();
  await expectResumed();
});

test('a client that is told to stop says what becomes of it', async () => {
  const child = await begun();
  child.kill('SIGINT');
  expect([await child.exited, child.err()]).toEqual([
    1,
    expect.stringMatching(/Stopped before the end\. What was stored stays: run the same command again/),
  ]);
  await ended();
});

test('a server that is told to stop ends the import at the edge of a batch, and the client hears of it', async () => {
  const child = await begun();
  server.kill('SIGTERM');
  expect([await child.exited, child.err()]).toEqual([1, expect.stringContaining('Stopped before the end')]);
  expect(await server.exited).toBe(0);
  server = await serverProcess(scratch.folder, { TMPDIR: join(scratch.folder, 'tmp') });
  await expectResumed();
});

test('a server that is killed is told as what breaks off, and what was stored stays', async () => {
  const child = await begun();
  server.kill('SIGKILL');
  expect([await child.exited, child.err()]).toEqual([
    1,
    expect.stringContaining(`The server at ${server.url} broke off. What was stored stays: run the same`),
  ]);
});

/** Begins an import by hand, of which so much is sent for now. */
function held(length: number, beginning: string) {
  const token = readFileSync(join(scratch.folder, '.cuibono/graph.token'), 'utf8').trim();
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let answered = '';
  socket.on('data', (chunk) => {
    answered += chunk;
  });
  const head = `POST /import?command=import HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}`;
  socket.write(`${head}\r\ncontent-length: ${length}\r\n\r\n${beginning}`);
  return { socket, answered: () => answered };
}

test('one import is done at a time; one whose client sends no more holds the place until that has gone', async () => {
  const { socket, answered } = held(1_000, '{"role":"file","name":"held.yaml","bytes":900}\n');
  await expect.poll(answered).toMatch(/^HTTP\/1\.1 200 /);
  const second = through();
  expect([await second.exited, second.err()]).toEqual([
    1,
    `The server at ${server.url} refused (409): Another import through this server is running: try again when it is done.\n`,
  ]);
  socket.destroy();
  await ended();
  expect(await through(['import', 'small.jsonl']).exited).toBe(0);
});

test.each([
  ['before the first part', ''],
  ['in the head of a part', '{"role":"file","na'],
  ['in the line of the end', '{"role":"file","name":"a.jsonl","bytes":0}\n{"end":'],
])('an import whose client goes %s gives its place free', async (_, beginning) => {
  const { socket, answered } = held(1_000, beginning);
  await expect.poll(answered).toMatch(/^HTTP\/1\.1 200 /);
  // The command has to wait for more by then.
  await passed(3_000);
  socket.destroy();
  await ended();
});

test('an import takes as long as it takes, whatever the deadline of a request is', async () => {
  server.kill('SIGTERM');
  await server.exited;
  const bounds = { CUIBONO_DEADLINE_MS: '500', CUIBONO_SEND_MS: '100' };
  server = await serverProcess(scratch.folder, { TMPDIR: join(scratch.folder, 'tmp'), ...bounds });
  const body = '{"end":true}\n';
  const { socket, answered } = held(body.length, '');
  await new Promise((go) => setTimeout(go, 2_500));
  socket.write(body);
  await expect.poll(answered, { timeout: 60_000 }).toContain('{"exit":');
  socket.destroy();
});
