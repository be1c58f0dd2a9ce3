import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long the parts of a request may take, in milliseconds. */
export interface TimeBounds {
  /** Until all of its bytes are there. */
  readonly deadlineMs: number;
  /** How much longer its client may take to read the answer. */
  readonly sendMs: number;
}

/**
 * Disconnects a client that does not send its request, or does not take its answer, in the time for it. What is returned lifts both
 * bounds. Node's own bound for the first (`requestTimeout`) is one for all requests, and an import takes hours.
 */
export function limitTime(
  request: IncomingMessage,
  response: ServerResponse,
  { deadlineMs, sendMs }: TimeBounds,
  whenClosed: (then: () => void) => void,
): () => void {
  // A client that reads a byte now and then would hold the answer in memory for as long as it likes.
  const untaken = setTimeout(() => request.socket.destroy(), deadlineMs + sendMs);
  whenClosed(() => clearTimeout(untaken));
  if (!hasBody(request)) return () => clearTimeout(untaken);
  const unsent = setTimeout(() => {
    if (!request.complete) disconnectLate(request, response);
  }, deadlineMs);
  // Not with its answer: the rest of a body that was refused may come a byte now and then.
  request.once('close', () => clearTimeout(unsent));
  return () => {
    clearTimeout(untaken);
    clearTimeout(unsent);
  };
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** As Node does it: the answer may be about to be written, or stand behind that to an earlier request on the connection. */
function disconnectLate({ socket }: IncomingMessage, response: ServerResponse): void {
  if (response.socket !== null && !response.headersSent)
    socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
  socket.destroySoon();
}
