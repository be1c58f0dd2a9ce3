import type { IncomingMessage } from 'node:http';
import { parse } from 'graphql';
import { formats } from '../../exporter/formats/index.ts';
import { csvLine } from '../../exporter/tables/csv-line.ts';
import type { EndpointParts, YogaEndpoint } from '../graphql-endpoint.ts';
import type { Handler } from '../handler.ts';
import { readBody } from '../read-body.ts';
import { answerTo, type Posted } from './asking.ts';
import { flatTable, NotFlat, type Table } from './flat-table.ts';
import { sendFault, sendLines, sendRefusal } from './send.ts';

/** An answer as a table. @throws {NotFlat} */
export const tableOf = ({ query, operationName = null }: Posted, data: unknown): Table =>
  flatTable(parse(query), operationName, data);

/** Any flat selection of an operation as CSV, for clients that accept it: by GET, or by POST of JSON. */
export function selectionTable(yoga: YogaEndpoint, { bodyMaxBytes }: EndpointParts['bounds']): Handler {
  return async (request, response, state) => {
    if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) {
      response.setHeader('allow', 'GET, HEAD, POST');
      return sendFault(response, 405, 'An operation is asked with GET or POST.');
    }
    if (request.method === 'POST' && request.headers['content-length'] === undefined)
      return sendFault(response, 411, 'The length of the body has to be said before it (Content-Length).');
    const posted = await postedBy(request, bodyMaxBytes);
    if (posted === null) return;
    if (typeof posted === 'string') return sendFault(response, 400, posted);
    const asked = await answerTo(yoga, posted, request, state);
    if ('refusal' in asked) return sendRefusal(response, asked.refusal);
    try {
      const { columns, rows } = tableOf(posted, asked.data);
      await sendLines(response, formats.csv.mediaType, 'answer.csv', [columns, ...rows].map(csvLine));
    } catch (error) {
      if (!(error instanceof NotFlat)) throw error;
      sendFault(response, 406, error.message);
    }
  };
}

/** The operation of a request, why there is none, or null where the client has gone. */
async function postedBy(request: IncomingMessage, most: number): Promise<Posted | string | null> {
  const { method, url = '', headers } = request;
  try {
    if (method === 'GET' || method === 'HEAD') {
      const address = new URLSearchParams(url.split('?')[1] ?? '');
      const variables: unknown = JSON.parse(address.get('variables') ?? '{}');
      return { query: address.get('query') ?? '', variables, operationName: address.get('operationName') };
    }
    const length = Number(headers['content-length']);
    if (!(length <= most)) return `An operation is posted as JSON of at most ${most} bytes`;
    const body = await readBody(request, length);
    if (body === null) return null;
    const posted: Partial<Posted> = JSON.parse(body.toString('utf8'));
    return {
      query: String(posted.query ?? ''),
      variables: posted.variables,
      operationName: posted.operationName ?? null,
    };
  } catch {
    return 'The operation, or its variables, are not JSON.';
  }
}
