import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { knock } from '../../../src/store/neo4j/knock.ts';
import { portOf } from '../../support/bolt-proxy.ts';
import { freePort } from '../../support/neo4j-process.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server of one connection, and what becomes of it. */
async function serve(answer: (socket: Socket) => void) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  ends.push(() => server.close());
  const connected = once(server, 'connection');
  await once(server, 'listening');
  return { uri: `bolt://127.0.0.1:${portOf(server)}`, connected };
}

const patient = { connection: 60_000, answer: 60_000 };

test('a server that answers is there, and the connection is gone afterwards', async () => {
  const { uri, connected } = await serve((socket) => {
    socket.once('data', () => socket.write(Buffer.from([0, 0, 4, 5])));
  });
  await knock(uri, patient);
  const [socket] = await connected;
  if (!socket.closed) await once(socket, 'close');
});

test('a server that takes the connection and says nothing is not, and the connection is gone afterwards', async () => {
  const { uri, connected } = await serve((socket) => socket.resume());
  await expect(knock(uri, { ...patient, answer: 50 })).rejects.toThrow('No answer in time');
  const [socket] = await connected;
  if (!socket.closed) await once(socket, 'close');
});

test('a server that closes the connection is not', async () => {
  const { uri } = await serve((socket) => socket.end());
  await expect(knock(uri, patient)).rejects.toThrow();
});

test('an address at which nothing listens is refused at once', async () => {
  await expect(knock(`bolt://127.0.0.1:${await freePort()}`, patient)).rejects.toThrow('ECONNREFUSED');
});
