import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Concern } from '../../src/server/concern.ts';
import { type TestServer, testServer } from '../support/server.ts';

/** Holds every operation until it is let go. */
function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let begun = 0;
  const concern: Concern = {
    name: 'gate',
    execute: async (args, next) => {
      begun += 1;
      await opened;
      return next(args);
    },
  };
  return { concern, open, begun: () => begun };
}

let server: TestServer;
let held: ReturnType<typeof gate>;
const query = { query: '{ __typename }' };
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const start = async (environment: Readonly<Record<string, string>>) => {
  held = gate();
  server = await testServer(environment, { concerns: [held.concern] });
  await server.ready;
};

afterEach(async () => {
  held.open();
  await server.close();
});

describe('a server that answers one request at once, while one more may wait', () => {
  beforeEach(() => start({ CUIBONO_IN_FLIGHT_MAX: '1', CUIBONO_QUEUE_MAX: '1', CUIBONO_QUEUE_MS: '60000' }));

  test('refuses the third, and answers the other when the first is done', async () => {
    const first = server.post(query);
    await until(() => held.begun() === 1);
    const others = [server.post(query), server.post(query)];
    const refused = await Promise.race(others);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(held.begun()).toBe(1);
    held.open();
    const statuses = (await Promise.all([first, ...others])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 503]);
    expect((await server.post(query)).status).toBe(200);
  });

  test('answers /livez and /readyz meanwhile', async () => {
    const first = server.post(query);
    await until(() => held.begun() === 1);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    held.open();
    await first;
  });

  test('gives the place of a client that has gone to the next', async () => {
    const leaving = new AbortController();
    const body = JSON.stringify(query);
    const headers = { 'content-type': 'application/json' };
    const gone = fetch(`${server.url}/graphql`, { method: 'POST', body, headers, signal: leaving.signal });
    await until(() => held.begun() === 1);
    const second = server.post(query);
    leaving.abort();
    await expect(gone).rejects.toThrow();
    await until(() => held.begun() === 2);
    held.open();
    expect((await second).status).toBe(200);
  });
});

test('requests that follow each other on a connection which is closed leave no place taken', async () => {
  await start({ CUIBONO_IN_FLIGHT_MAX: '2', CUIBONO_CLIENT_PERCENT: '100' });
  const body = JSON.stringify(query);
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(`${head}\r\n\r\n${body}`.repeat(4));
  await until(() => held.begun() === 2);
  socket.destroy();
  held.open();
  const answers = await Promise.all([1, 2, 3].map(() => server.post(query)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('one client takes its part of the places, and no more of the queue, while others are answered', async () => {
  await start({
    CUIBONO_IN_FLIGHT_MAX: '4',
    CUIBONO_QUEUE_MAX: '2',
    CUIBONO_QUEUE_MS: '60000',
    CUIBONO_CLIENT_PERCENT: '50',
    CUIBONO_PROXIES: '1',
  });
  const ask = (client: string) => server.post(query, { 'x-forwarded-for': client });
  const [greedy, other] = ['192.0.2.1', '192.0.2.2'];
  const taken = [ask(greedy), ask(greedy)];
  await until(() => held.begun() === 2);
  const behind = [ask(greedy), ask(greedy)];
  expect((await Promise.race(behind)).status).toBe(503);
  const passing = [ask(other), ask(other)];
  await until(() => held.begun() === 4);
  held.open();
  for (const answer of [...taken, ...passing]) expect((await answer).status).toBe(200);
  const statuses = (await Promise.all(behind)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 503]);
});

test('a request whose body does not come holds its place until the deadline, and is told so', async () => {
  await start({ CUIBONO_IN_FLIGHT_MAX: '1', CUIBONO_DEADLINE_MS: '1000', CUIBONO_QUEUE_MS: '60000' });
  held.open();
  const head =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n';
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(head);
  const told = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
  expect((await server.post(query)).status).toBe(200);
  expect(await told).toMatch(/^HTTP\/1.1 408 /);
});

test('the rest of a body that was refused does not come for longer than the deadline', async () => {
  await start({ CUIBONO_DEADLINE_MS: '500' });
  const head = 'POST /nowhere HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n';
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let told = '';
  socket.on('data', (data) => {
    told += data;
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  const drip = setInterval(() => socket.write('x'), 50);
  socket.write(head);
  await closed;
  clearInterval(drip);
  expect(told).toMatch(/^HTTP\/1.1 404 /);
});

test('a request that has waited for too long is refused', async () => {
  await start({ CUIBONO_IN_FLIGHT_MAX: '1', CUIBONO_QUEUE_MS: '50' });
  const first = server.post(query);
  await until(() => held.begun() === 1);
  expect((await server.post(query)).status).toBe(503);
  held.open();
  expect((await first).status).toBe(200);
});

test('an answer that is not taken by its time is cut off, and its place is free', async () => {
  await start({ CUIBONO_IN_FLIGHT_MAX: '1', CUIBONO_DEADLINE_MS: '100', CUIBONO_SEND_MS: '100' });
  await expect(server.post(query)).rejects.toThrow();
  held.open();
  expect((await server.post(query)).status).toBe(200);
});
