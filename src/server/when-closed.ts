import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What is to happen when a connection closes. A listener for each response would be too many where requests are pipelined. */
const onConnections = new WeakMap<Socket, Set<() => void>>();

/**
 * Runs each callback once, when a response is finished or its client has disconnected; at once where that is so already. A response
 * behind another one on a connection (HTTP/1.1 pipelining) is not told that the connection was closed.
 */
export function whenClosed(
  { socket }: IncomingMessage,
  response: ServerResponse,
): (then: () => void) => void {
  const calls: (() => void)[] = [];
  const onConnection = closingOf(socket);
  let isClosed = false;
  const close = () => {
    isClosed = true;
    response.off('close', close);
    onConnection.delete(close);
    for (const call of calls.splice(0)) call();
  };
  response.once('close', close);
  onConnection.add(close);
  if (socket.closed) close();
  return (then) => {
    if (isClosed) then();
    else calls.push(then);
  };
}

function closingOf(socket: Socket): Set<() => void> {
  const known = onConnections.get(socket);
  if (known !== undefined) return known;
  const closing = new Set<() => void>();
  onConnections.set(socket, closing);
  socket.once('close', () => {
    for (const close of closing) close();
  });
  return closing;
}
