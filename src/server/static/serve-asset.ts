import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Asset } from './asset.ts';

type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Compressed bodies, made on first request; the highest quality would take ten seconds for one file. */
const packed = new WeakMap<Asset, Map<Encoding, Promise<Buffer>>>();

/** Answers with a file, compressed as the client accepts, or with 304 when the client has it. */
export async function serveAsset(
  asset: Asset,
  caching: 'immutable' | 'revalidated',
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<void> {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const tag = `"${asset.hash}-${encoding}"`;
  response.setHeader('vary', 'accept, accept-encoding');
  response.setHeader('etag', tag);
  response.setHeader(
    'cache-control',
    caching === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const body = await pack(asset, encoding);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.writeHead(status, { 'content-type': asset.type, 'content-length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encodingFor(accepted = ''): Encoding {
  const taken = accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.replace(/\s/g, ''))
    .filter((part) => !/;q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') ? 'gzip' : 'identity';
}

function pack(asset: Asset, encoding: Encoding): Promise<Buffer> {
  const bodies = packed.get(asset) ?? new Map<Encoding, Promise<Buffer>>();
  packed.set(asset, bodies);
  const known = bodies.get(encoding);
  if (known) return known;
  const body = packNow(asset.body, encoding);
  bodies.set(encoding, body);
  return body;
}

async function packNow(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br')
    return brotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength },
    });
  return encoding === 'gzip' ? zip(body) : body;
}
