import { parse as parseCsv } from 'csv-parse/sync';
import { expect } from 'vitest';
import { seededServer } from './seeded-server.ts';

/** A server with the seeds, for the tests of one file, and what asks it for documents and tables. */
export function contentServer() {
  const server = seededServer({ CUIBONO_BASE_IRI: 'https://graph.example/' });
  return (path: string, accept = '*/*', init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}${path}`, { redirect: 'manual', headers: { accept }, ...init });
}

/** A table as it was sent. */
export async function rowsOf(response: Response): Promise<Record<string, string>[]> {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  return parseCsv(await response.text(), { columns: true });
}
