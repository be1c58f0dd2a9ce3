import type { IncomingMessage } from 'node:http';

/** Reads a body whose length its header gave; `null` when the client goes before it has sent that much. */
export function readBody(request: IncomingMessage, length: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    if (request.destroyed) return resolve(null);
    const chunks: Buffer[] = [];
    let missing = length;
    const onClose = () => resolve(null);
    request.once('close', onClose).on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      missing -= chunk.length;
      if (missing > 0) return;
      request.off('close', onClose);
      resolve(chunks.length === 1 ? chunk : Buffer.concat(chunks));
    });
  });
}
