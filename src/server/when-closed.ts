import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Calls back, each of several once, when a response is taken or its client has gone. A response behind another one on a connection
 * (HTTP/1.1 pipelining) is not told that the connection was closed.
 */
export function whenClosed(
  { socket }: IncomingMessage,
  response: ServerResponse,
): (then: () => void) => void {
  const calls: (() => void)[] = [];
  const close = () => {
    response.off('close', close);
    socket.off('close', close);
    for (const call of calls.splice(0)) call();
  };
  response.once('close', close);
  socket.once('close', close);
  return (then) => {
    calls.push(then);
  };
}
