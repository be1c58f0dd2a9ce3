import type { IncomingMessage } from 'node:http';
import { isIPv6, type Socket } from 'node:net';

/** Longest text that a proxy may give for an address. */
const longest = 64;

/**
 * Tells one client from another: by its address, and by the first half of one of IPv6, since whoever has one of those has the
 * 2^64 addresses of its network (RFC 6177). `proxies` says how many proxies, each of which adds the address that it was asked from
 * to `X-Forwarded-For`, stand before the server; what stands before those in that header is anybody's claim.
 */
export function clientOf({ socket, headers }: IncomingMessage, proxies: number): string {
  if (proxies === 0) return peerOf(socket);
  const told = headers['x-forwarded-for']?.toString().split(',') ?? [];
  const address = told.at(-proxies) ?? told[0];
  return address === undefined ? peerOf(socket) : withoutHost(withoutPort(address.trim().slice(0, longest)));
}

/** Who is at the other end of a connection: the same one as long as it lasts. */
function peerOf(socket: Socket): string {
  const peer = peers.get(socket) ?? withoutHost(socket.remoteAddress ?? '');
  peers.set(socket, peer);
  return peer;
}

const peers = new WeakMap<Socket, string>();

/** Some proxies add the port, which differs with each connection. */
const withoutPort = (address: string): string =>
  /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address;

/** An address of IPv4 as one of IPv6 (RFC 4291, §2.5.5.2), as `URL` writes it. */
const mapped = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;

function withoutHost(address: string): string {
  const [plain = ''] = address.split('%', 1);
  if (!isIPv6(plain)) return address;
  const { hostname } = new URL(`http://[${plain}]`);
  const [, high, low] = mapped.exec(hostname) ?? [];
  if (high !== undefined && low !== undefined)
    return dotted(Number.parseInt(high, 16), Number.parseInt(low, 16));
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0))).fill('0');
  return [...(first ?? []), ...zeros, ...(last ?? [])].slice(0, 4).join(':');
}

const dotted = (high: number, low: number): string =>
  [high, low].flatMap((group) => [group >> 8, group & 255]).join('.');
