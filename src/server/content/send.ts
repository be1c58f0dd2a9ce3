import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { inChunks, type Line } from '../../exporter/in-chunks.ts';
import type { Answered } from './asking.ts';

type Lines = Iterable<Line> | AsyncIterable<Line>;

/** Characters that are gathered before they are sent. */
const gathered = 1 << 15;

/** Sends lines, or bytes as they are, as fast as the client takes them. */
export async function sendLines(
  response: ServerResponse,
  mediaType: string,
  name: string,
  lines: Lines,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  response.writeHead(200, {
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': `inline; filename="${name}"`,
    vary: 'accept',
    'cache-control': 'no-store',
    ...headers,
  });
  for await (const chunk of inChunks(lines, gathered)) {
    if (response.destroyed) return;
    if (!response.write(chunk)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

/** Sends what GraphQL said instead of an answer. */
export function sendRefusal(
  response: ServerResponse,
  refused: Extract<Answered, { refusal: unknown }>['refusal'],
): void {
  const { status, headers, body } = refused;
  response
    .writeHead(status, { ...Object.fromEntries(headers), 'content-length': Buffer.byteLength(body) })
    .end(body);
}

/** Sends a fault in the words of GraphQL. */
export function sendFault(response: ServerResponse, status: number, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(body);
}
