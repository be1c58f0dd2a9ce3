import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Socket } from 'node:net';

/** What a line tells of itself while it serves. */
export interface LineCounts {
  readonly statements: number;
  /** Bytes over Bolt, both ways. */
  readonly boltBytes: number;
}

/** Every connection that this process opened: they all lead to Neo4j. */
const opened: Socket[] = [];
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  opened.push(this);
  return Reflect.apply(connect, this, args);
} as typeof connect;

const boltBytes = (): number =>
  opened.reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0);

/** Answers the process that measures: where this line listens, and what it has counted so far. Ends with it. */
export function reportLine(port: number, statements: () => number): void {
  const counts = (): LineCounts => ({ statements: statements(), boltBytes: boltBytes() });
  process.on('message', () => process.send?.(counts()));
  process.on('disconnect', () => process.exit());
  process.send?.({ port });
}

/** Serves a line of the comparison on a free port of this machine. */
export function serveLine({
  listener,
  statements,
}: {
  readonly listener: RequestListener;
  readonly statements: () => number;
}): void {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => reportLine((server.address() as AddressInfo).port, statements));
}
