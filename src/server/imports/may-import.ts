import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Configuration } from '../read-configuration.ts';
import { tokenIn } from './token-file.ts';

/** What becomes of a request: it is let in, it has not shown that it may be, or nobody is. */
export type Permission = 'granted' | 'denied' | 'closed';

/**
 * Whether whoever sends a request may import: the one place where that is decided. The token must be in a header that no page of
 * another site can send without being asked first, so that neither such a page nor a name that leads to this machine is enough.
 * The file is read each time: several servers may serve one store, and each makes it anew at its start.
 */
export function mayImport(
  { headers }: IncomingMessage,
  { imports, store }: Pick<Configuration, 'imports' | 'store'>,
): Permission {
  const token = imports.token ?? (store.neo4j === null ? tokenIn(store.folder) : null);
  if (token === null) return 'closed';
  const [, given = ''] = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '') ?? [];
  // Digests are of one length, whatever is sent.
  return timingSafeEqual(digest(given), digest(token)) ? 'granted' : 'denied';
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
