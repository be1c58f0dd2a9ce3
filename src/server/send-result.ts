import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { processRegularResult, type YogaServerInstance } from 'graphql-yoga';

/** The parts that Yoga makes its responses of. */
export type FetchAPI = YogaServerInstance<object, object>['fetchAPI'];

/** How a result is sent. */
interface Sending {
  /** One of the types of JSON that Yoga answers. */
  readonly mediaType: string;
  /** Headers beside those of the result. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetchAPI: FetchAPI;
}

/** Sends a result as Yoga does. Yoga itself decides which status and headers follow from errors. */
export async function sendResult(
  response: ServerResponse,
  result: ExecutionResult,
  { mediaType, headers, fetchAPI }: Sending,
): Promise<void> {
  if (result.errors === undefined) {
    const text = JSON.stringify(result);
    const own = { 'Content-Type': `${mediaType}; charset=utf-8`, 'content-length': Buffer.byteLength(text) };
    response.writeHead(200, { ...own, ...headers }).end(text);
    return;
  }
  const made = processRegularResult(result, fetchAPI, mediaType);
  const text = await made.text();
  response.writeHead(made.status, { ...Object.fromEntries(made.headers), ...headers }).end(text);
}
