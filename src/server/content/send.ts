import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Answered } from './asking.ts';

type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Characters that are gathered before they are sent. */
const gathered = 1 << 15;

/** Sends lines, or bytes as they are, as fast as the client takes them. */
export async function sendLines(
  response: ServerResponse,
  mediaType: string,
  name: string,
  lines: Chunks,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  response.writeHead(200, {
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': `inline; filename="${name}"`,
    vary: 'accept',
    'cache-control': 'no-store',
    ...headers,
  });
  let text = '';
  const put = async (chunk: string | Uint8Array): Promise<void> => {
    if (response.destroyed || response.write(chunk)) return;
    await Promise.race([once(response, 'drain'), once(response, 'close')]);
  };
  for await (const line of lines) {
    if (response.destroyed) return;
    if (typeof line !== 'string') {
      await put(line);
      continue;
    }
    text += `${line}\n`;
    if (text.length < gathered) continue;
    await put(text);
    text = '';
  }
  response.end(text);
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
