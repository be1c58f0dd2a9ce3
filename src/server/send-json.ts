import type { ServerResponse } from 'node:http';

/** Answers with a document that no cache keeps. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.setHeader('cache-control', 'no-store');
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
