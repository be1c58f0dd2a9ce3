import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { type Code, faultCodes, type Sent } from '../../graphql/fault-codes.ts';
import { contentSecurityPolicy } from '../security-headers.ts';
import type { Answer } from './exchange.ts';

/** A preview is shown within pages of others, which is all that it may do. */
const previewPolicy = contentSecurityPolicy({
  'default-src': "'none'",
  'script-src': "'none'",
  'img-src': "'none'",
  'font-src': "'none'",
  'worker-src': "'none'",
  'connect-src': "'none'",
  'frame-ancestors': '*',
});

/** Sends an answer, in the way in which it is asked for. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  callback: string | null,
): void {
  response.setHeader('cache-control', 'no-store');
  if ('location' in answer) {
    response.writeHead(303, { location: answer.location }).end();
  } else if ('page' in answer) {
    response.setHeader('content-security-policy', previewPolicy);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(answer.status ?? 200, headers).end(request.method === 'HEAD' ? '' : answer.page);
  } else {
    const text = JSON.stringify(answer.json);
    // The comment keeps a plug-in from taking what begins with a name for something else than a script.
    const body = callback === null ? text : `/**/${callback}(${forScript(text)});`;
    const type = callback === null ? 'application/json' : 'text/javascript';
    const headers = { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) };
    response.writeHead(200, headers).end(request.method === 'HEAD' ? '' : body);
  }
}

/** JSON may have two line breaks that end a line of older scripts. */
const forScript = (json: string): string =>
  json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** Sends faults in the words of GraphQL, with the status of the first. */
export function sendErrors(response: ServerResponse, errors: readonly GraphQLError[]): void {
  const { status, headers = {} } = sentOf(errors[0]);
  const told = errors.map(({ message, extensions: { code } }) => ({ message, extensions: { code } }));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify({ errors: told }));
}

function sentOf(error: GraphQLError | undefined): Sent {
  const { code, http } = { code: 'INTERNAL_SERVER_ERROR', http: undefined, ...error?.extensions };
  const known = Object.hasOwn(faultCodes, code) ? faultCodes[code as Code] : { status: 500 };
  return { ...known, ...(http as Partial<Sent> | undefined) };
}
