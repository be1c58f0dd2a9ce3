import type { IncomingMessage } from 'node:http';
import { refusal } from '../../graphql/errors.ts';

/** Reads a body of at most so many bytes, whether or not its length was said before; null where the client goes before it was sent. */
export function readBounded(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const tooLarge = () =>
    refusal('BAD_USER_INPUT', `The body has more than ${most} bytes (CUIBONO_BODY_MAX_BYTES).`, {
      status: 413,
      // The rest is not read.
      headers: { connection: 'close' },
    });
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > most) return reject(tooLarge());
    if (request.destroyed) return resolve(null);
    const chunks: Buffer[] = [];
    let length = 0;
    request
      .once('close', () => resolve(null))
      .once('end', () => resolve(Buffer.concat(chunks)))
      .on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length <= most) return;
        request.removeAllListeners('data').pause();
        reject(tooLarge());
      });
  });
}
