import type { IncomingMessage } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { YogaEndpoint } from '../graphql-endpoint.ts';
import type { RequestState } from '../request-state.ts';

/** What an operation came to: its data, or the answer of GraphQL that says why there is none. */
export type Answered =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly refusal: { readonly status: number; readonly headers: Headers; readonly body: string } };

/** An operation as it is posted. */
export interface Posted {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/**
 * Asks an operation on behalf of a request for a table or a document, by the same steps as any: admission, cost, and whatever else the
 * server takes care of.
 */
export async function answerTo(
  { yoga }: YogaEndpoint,
  posted: Posted,
  { headers: given }: IncomingMessage,
  state: RequestState,
): Promise<Answered> {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
  });
  for (const [name, value] of Object.entries(given))
    if (!transport.has(name) && value !== undefined && !headers.has(name)) headers.set(name, String(value));
  const response = await yoga.fetch(
    'http://localhost/graphql',
    { method: 'POST', headers, body: JSON.stringify(posted) },
    state,
  );
  const body = await response.text();
  const { data, errors }: ExecutionResult = JSON.parse(body);
  if (errors === undefined && data !== null && data !== undefined) return { data };
  // What has part of its rows would pass for the whole in a spreadsheet.
  const status = response.status === 200 ? 422 : response.status;
  return { refusal: { status, headers: response.headers, body } };
}

/** Headers that are about the bytes of the request itself. */
const transport: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'transfer-encoding',
  'upgrade',
]);
