import { createHash } from 'node:crypto';

/** A file that is served from memory. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  /** Of the body, for its entity tag and for names that a browser may keep for good. */
  readonly hash: string;
}

/** Makes an asset; its path may hold the hash of its body. */
export function asset(type: string, body: Buffer, path: (hash: string) => string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return Object.freeze({ path: path(hash), type, body, hash });
}
