import type { IncomingMessage } from 'node:http';
import type { Configuration } from '../read-configuration.ts';

/**
 * Where clients reach this server: as it is configured, else as they have reached it just now. What a proxy adds about the scheme is believed where one
 * is known to stand before the server.
 */
export function publicUrlOf(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { reconcile, request }: Pick<Configuration, 'reconcile' | 'request'>,
): string {
  if (reconcile.publicUrl !== '') return reconcile.publicUrl;
  const isSecure = request.proxies > 0 && /^https\s*(,|$)/i.test(String(headers['x-forwarded-proto'] ?? ''));
  return new URL(`${isSecure ? 'https' : 'http'}://${headers.host ?? 'localhost'}`).origin;
}
