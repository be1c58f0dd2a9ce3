import type { Server, ServerResponse } from 'node:http';
import { whenClosed } from './when-closed.ts';

/**
 * Watches the open requests of a server, from its start. What it returns stops the server from taking connections,
 * gives the open requests `patience` milliseconds to end, and then cuts off what is left.
 */
export function drain(server: Server): (patience: number) => Promise<void> {
  const open = new Set<ServerResponse>();
  server.on('request', (request, response) => {
    open.add(response);
    whenClosed(request, response)(() => open.delete(response));
  });
  return async (patience) => {
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    // Otherwise the server would wait for a client that keeps its connection long after its answer.
    for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearTimeout(timer);
  };
}
