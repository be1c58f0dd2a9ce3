import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawRequest } from '../support/raw-request.ts';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';
import { hashIn, paper } from '../support/through.ts';

const [scratch, elsewhere] = [scratchFolder(), scratchFolder()];
const said = 'x'.repeat(32);
/** What a client sends of the paper. */
const parcel = (name: string) =>
  `{"role":"file","name":"${name}.yaml","bytes":${paper(name).length}}\n${paper(name)}{"end":true}\n`;
let server: Awaited<ReturnType<typeof serverProcess>>;
let told: Awaited<ReturnType<typeof serverProcess>>;

beforeAll(async () => {
  for (const name of ['paper', 'longer']) writeFileSync(join(scratch.folder, `${name}.yaml`), paper(name));
  server = await serverProcess(scratch.folder);
  told = await serverProcess(elsewhere.folder, {
    CUIBONO_IMPORT_TOKEN: said,
    CUIBONO_IMPORT_BYTES: `${parcel('paper').length}`,
  });
});
afterAll(async () => {
  for (const one of [server, told]) {
    one.kill('SIGTERM');
    await one.exited;
  }
  for (const { remove } of [scratch, elsewhere]) remove();
});

const token = () => readFileSync(join(scratch.folder, '.cuibono/graph.token'), 'utf8').trim();
const send = (url: string, environment: Readonly<Record<string, string>> = {}, file = 'paper.yaml') =>
  cuibono(scratch.folder, ['import', file, '--through', url], environment);
const post = (headers: Readonly<Record<string, string>>, path = '/import?command=import') =>
  rawRequest(server.url, { path, headers: { 'content-length': '0', ...headers } });

test('a wrong token and none get 401, and a client without any says where it looked', async () => {
  expect((await send(server.url, { CUIBONO_IMPORT_TOKEN: said })).err).toBe(
    `The server at ${server.url} refused (401): The token is not the one of this server, or is missing.\n`,
  );
  for (const headers of [{}, { authorization: `Basic ${token()}` }, { authorization: 'Bearer' }]) {
    const { status, headers: answered } = await post(headers);
    expect([status, answered]).toEqual([
      401,
      expect.arrayContaining(['www-authenticate: Bearer realm="import"']),
    ]);
  }
  const none = await send(server.url, { CUIBONO_DATA: 'nowhere' });
  expect([none.code, none.err]).toEqual([
    1,
    expect.stringContaining('No token can be read in nowhere/graph.token: set'),
  ]);
});

test('what is not asked as it should be is refused in words', async () => {
  const authorization = `Bearer ${token()}`;
  const asked = async (path: string) => {
    const { status, body } = await post({ authorization }, path);
    return [status, JSON.parse(body).message];
  };
  expect(await asked('/import')).toEqual([
    400,
    'The parameter command is none of import, sync, map, resolve.',
  ]);
  expect(await asked('/import?command=export')).toEqual([400, expect.any(String)]);
  expect(await asked('/import?command=map&out=x')).toEqual([
    400,
    expect.stringMatching(/^map has no option out /),
  ]);
  expect(await asked('/import?command=map&strict=x')).toEqual([400, 'The option strict has no value.']);
  expect(await asked('/import?command=sync&dataset=a%00b')).toEqual([400, expect.any(String)]);
  const get = await fetch(`${server.url}/import`);
  expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  const chunked = await rawRequest(server.url, {
    path: '/import?command=import',
    headers: { authorization },
    pieces: ['a', 'b'],
  });
  expect(chunked.status).toBe(411);
});

test('a body that is no parcel, ends too early, or names a place elsewhere stores nothing', async () => {
  const authorization = `Bearer ${token()}`;
  const before = await hashIn(scratch.folder);
  for (const [body, why] of [
    ['no parcel\n', 'no parcel of files'],
    [parcel('cut').replace('{"end":true}\n', ''), 'ended before it was whole'],
    [parcel('cut').slice(0, 80), 'ended before it was whole'],
    [parcel('x').replace('x.yaml', '../..'), 'is no name of a file'],
    [parcel('x').replace('x.yaml', `${'x'.repeat(252)}.yaml`), 'is no name of a file'],
    [parcel('x').replace('"file"', '"table"').replace('x.yaml', '../x.yaml'), 'is no name of a file'],
  ] as const) {
    const { body: answer } = await rawRequest(server.url, {
      path: '/import?command=import',
      headers: { authorization, 'content-length': `${body.length}` },
      pieces: [body],
    });
    const lines = answer
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([lines.map(({ err = '' }) => err).join(''), lines.at(-1)]).toEqual([
      expect.stringContaining(why),
      { exit: 2 },
    ]);
  }
  expect(await hashIn(scratch.folder)).toBe(before);
});

test('a body of the size that is taken is taken, and one byte more is not', async () => {
  const environment = { CUIBONO_IMPORT_TOKEN: said };
  expect((await send(told.url, environment)).code).toBe(0);
  const { code, err } = await send(told.url, environment, 'longer.yaml');
  const { length } = parcel('longer');
  expect([code, err]).toEqual([
    1,
    `The server at ${told.url} refused (413): What is sent has ${length} bytes, and this server takes ${parcel('paper').length} at once (CUIBONO_IMPORT_BYTES).\n`,
  ]);
});

test('a token that is said is the one that counts, and none is written', async () => {
  expect(() => readFileSync(join(elsewhere.folder, '.cuibono/graph.token'))).toThrow();
  const { code, err } = await send(told.url);
  expect([code, err]).toEqual([1, expect.stringContaining('refused (401)')]);
  expect(told.out() + told.err()).not.toContain(said);
});

test('an address that cannot be meant, and a server that is not there, are told in one line', async () => {
  for (const [url, code, why] of [
    ['localhost:4000', 2, /Expected an address such as http:\/\/localhost:4000/],
    ['http://example.org', 2, /The token would travel in clear to example\.org/],
    ['http://me:secret@localhost', 2, /No name or password belongs there/],
    ['http://127.0.0.1:1', 1, /^The server at http:\/\/127\.0\.0\.1:1 cannot be reached: ECONNREFUSED\.\n$/],
    [
      'https://127.0.0.1:1',
      1,
      /^The server at https:\/\/127\.0\.0\.1:1 cannot be reached: ECONNREFUSED\.\n$/,
    ],
    ['https://example.org', 1, /^https:\/\/example\.org asks for a token: set CUIBONO_IMPORT_TOKEN/],
  ] as const) {
    const sent = await send(url);
    expect([url, sent.code, sent.err]).toEqual([url, code, expect.stringMatching(why)]);
  }
});
