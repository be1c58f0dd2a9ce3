import type { IncomingMessage } from 'node:http';

/** Headers with which a request asks for something of its own. */
const special = ['content-encoding', 'access-control-request-headers'] as const;

/** The bytes of the body of a request that posts JSON of at most `most` bytes and nothing special; else `null`. */
export function plainLength({ method, url, headers }: IncomingMessage, most: number): number | null {
  if (method !== 'POST' || url !== '/graphql' || !isJson(headers['content-type'])) return null;
  if (special.some((name) => headers[name] !== undefined)) return null;
  const length = Number(headers['content-length']);
  return length > 0 && length <= most ? length : null;
}

const isJson = (type = '') => type === 'application/json' || type.startsWith('application/json;');
