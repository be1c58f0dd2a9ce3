import { afterEach, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.close());

const send = async (authorization: string) => {
  const headers = { authorization, 'content-type': 'application/octet-stream' };
  const answer = await fetch(`${server.url}/import?command=import`, { method: 'POST', headers, body: 'x' });
  return [answer.status, (await answer.json()).message];
};

const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' };

test('nobody imports through a server on Neo4j that has no token, and its operator is told what to set', async () => {
  server = await testServer(neo4j);
  await server.ready;
  expect(await send('Bearer ')).toEqual([403, expect.stringContaining('sets CUIBONO_IMPORT_TOKEN')]);
});

test('with one, whoever bears it may, and what it is asked for is looked at', async () => {
  const token = 'a'.repeat(32);
  server = await testServer({ ...neo4j, CUIBONO_IMPORT_TOKEN: token, CUIBONO_IMPORT_BYTES: '1' });
  await server.ready;
  expect(await send(`Bearer ${token.slice(1)}`)).toEqual([401, expect.any(String)]);
  const headers = { authorization: `bearer ${token}` };
  const answer = await fetch(`${server.url}/import`, { method: 'POST', headers, body: 'x' });
  expect(answer.status).toBe(400);
  const large = await fetch(`${server.url}/import`, { method: 'POST', headers, body: 'xy' });
  expect(large.status).toBe(413);
  expect(JSON.stringify(server.logged)).not.toContain(token);
});

test('a server that is starting, or whose store is away, says so and reads nothing', async () => {
  let begin = () => {};
  const waiting = new Promise<void>((go) => {
    begin = go;
  });
  server = await testServer({}, { loadSeeds: () => waiting });
  expect(await send('Bearer x')).toEqual([503, expect.stringContaining('starting')]);
  begin();
  await server.ready;
  expect((await send('Bearer x'))[0]).toBe(401);
});
