import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { reasonOf } from '../../store/reason-of.ts';
import type { Parcel } from '../parcel/pack-parcel.ts';
import { printable } from '../printable.ts';
import { printAnswer } from './print-answer.ts';
import { ThroughFault } from './through-fault.ts';

export interface PostOptions {
  readonly token: string;
  readonly parcel: Parcel;
  readonly signal: AbortSignal;
}

/** How long a server is waited for to say that it takes the body; proxies may not know that they are asked. */
const continueMs = 5_000;

const stays = 'What was stored stays: run the same command again, and the rest is stored.';

/**
 * Sends a parcel, and prints what comes back while it goes.
 * @returns the exit code of the command that the server ran
 * @throws {ThroughFault} where it ran none, or its end is not known
 */
export async function postParcel(url: URL, { token, parcel, signal }: PostOptions): Promise<number> {
  const request = (url.protocol === 'https:' ? secure : plain)(url, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      ...{ 'content-length': parcel.bytes, expect: '100-continue' },
    },
    agent: false,
    signal,
  });
  // Whatever is wrong with a file is told before what follows from it.
  let fault: unknown;
  const body = async function* () {
    try {
      yield* parcel.chunks();
    } catch (error) {
      fault = error;
      throw error;
    }
  };
  let response: IncomingMessage | undefined;
  try {
    response = await answered(request, Readable.from(body()));
    if (response.statusCode !== 200 || !isAnswer(response)) throw await refused(url, response);
    const exit = await printAnswer(response.setEncoding('utf8'));
    if (exit !== undefined) return exit;
  } catch (error) {
    if (error instanceof ThroughFault) throw error;
    if (fault !== undefined) throw fault;
    if (!signal.aborted && response === undefined)
      throw new ThroughFault(`The server at ${url.origin} cannot be reached: ${why(error)}.`);
  } finally {
    request.destroy();
  }
  if (signal.aborted) throw new ThroughFault(`Stopped before the end. ${stays}`);
  throw new ThroughFault(`The server at ${url.origin} broke off. ${stays}`);
}

/** The head of the answer, which may come while the body goes. */
async function answered(request: ClientRequest, body: Readable): Promise<IncomingMessage> {
  const send = () => {
    clearTimeout(timer);
    request.off('continue', send);
    // Its faults are those of the request.
    pipeline(body, request).catch(() => {});
  };
  const timer = setTimeout(send, continueMs);
  request.once('continue', send).flushHeaders();
  try {
    const [response] = await once(request, 'response');
    request.on('error', () => {});
    return response;
  } finally {
    clearTimeout(timer);
  }
}

/** Not the page of whatever else has that address. */
const isAnswer = ({ headers }: IncomingMessage): boolean =>
  headers['content-type'] === 'application/x-ndjson';

const longestRefusal = 65_536;

async function refused({ origin }: URL, response: IncomingMessage): Promise<ThroughFault> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    if (text.length > longestRefusal) break;
  }
  const said = messageIn(text) ?? 'It takes no imports: is it this program, in this version?';
  return new ThroughFault(`The server at ${origin} refused (${response.statusCode}): ${printable(said)}`);
}

function messageIn(text: string): string | null {
  try {
    const { message } = JSON.parse(text);
    return typeof message === 'string' ? message : null;
  } catch {
    return null;
  }
}

function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return reasonOf(error) ?? code ?? (error instanceof Error ? error.message : String(error));
}
