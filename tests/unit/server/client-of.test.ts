import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientOf } from '../../../src/server/client-of.ts';

/** A request from an address; `via` is what it says of the addresses before. */
const from = (remoteAddress: string | undefined, via?: string) =>
  // All that is looked at.
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': via } }) as unknown as IncomingMessage;

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
  ['::1', '0:0:0:0'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:0:0:5::9', '2001:db8:0:0'],
  ['2001:0DB8:0001:0002:0003:0004:0005:0006', '2001:db8:1:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  [undefined, ''],
])('a client at %s is told from others by %s', (address, client) => {
  expect(clientOf(from(address), 0)).toBe(client);
});

test('what a client says of where it comes from is believed of proxies alone', () => {
  const request = from('192.0.2.1', '198.51.100.1, 198.51.100.2 ,198.51.100.3');
  expect([0, 1, 2, 3, 4].map((proxies) => clientOf(request, proxies))).toEqual([
    '192.0.2.1',
    '198.51.100.3',
    '198.51.100.2',
    '198.51.100.1',
    '198.51.100.1',
  ]);
});

test('where a proxy says nothing, its own address counts', () => {
  expect(clientOf(from('192.0.2.1'), 1)).toBe('192.0.2.1');
});

test.each([
  ['192.0.2.7:5678', '192.0.2.7'],
  ['[2001:db8::1]:443', '2001:db8:0:0'],
  ['[2001:db8::1]', '2001:db8:0:0'],
])('the port that a proxy adds tells nobody apart: %s', (told, client) => {
  expect(clientOf(from('192.0.2.1', told), 1)).toBe(client);
});

test('no more of what a proxy says is kept than an address may have', () => {
  expect(clientOf(from('192.0.2.1', 'x'.repeat(10_000)), 1)).toHaveLength(64);
});
