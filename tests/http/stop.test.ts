import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { busy } from '../support/busy.ts';
import { scratchFolder, serverProcess } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  scratch = scratchFolder();
});
afterAll(() => scratch.remove());

/** A request whose body has begun and waits for its second half. */
async function halfRequest(url: string) {
  const body = JSON.stringify({ query: '{ __typename company(id: "company/none") { id } }' });
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  const closed = new Promise<string>((resolve) => {
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.once('close', () => resolve(received));
    socket.once('error', () => {});
  });
  const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  socket.write(head + body.slice(0, 10));
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { finish: () => socket.write(body.slice(10)), closed };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets an open request end, takes no other, and exits with 0',
  async (signal) => {
    const server = await serverProcess(scratch.folder);
    const open = await halfRequest(server.url);
    server.kill(signal);
    await server.lineOf('stopping');
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
    open.finish();
    const answer = await open.closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('{"data":{"__typename":"Query","company":null}}');
    expect(await server.exited).toBe(0);
  },
);

test('cuts off a request that does not end in the time for it, and exits with 0', async () => {
  const server = await serverProcess(scratch.folder, { CUIBONO_DRAIN_MS: '300' });
  const open = await halfRequest(server.url);
  server.kill('SIGTERM');
  expect(await open.closed).toBe('');
  expect(await server.exited).toBe(0);
});

test('a second signal ends the process at once', async () => {
  const server = await serverProcess(scratch.folder);
  const open = await halfRequest(server.url);
  server.kill('SIGTERM');
  await server.lineOf('stopping');
  const asked = Date.now();
  server.kill('SIGTERM');
  expect(await server.exited).toBe(143);
  expect(Date.now() - asked).toBeLessThan(1_000 + busy);
  await open.closed;
});
