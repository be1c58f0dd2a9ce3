import { InvalidArgumentError } from 'commander';

/**
 * The address of a server. A token is sent there, so it has to be one to which nothing travels in clear; and whatever stands in it is kept in
 * the history of a shell, where no secret belongs.
 * @throws {InvalidArgumentError}
 */
export function serverAddress(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new InvalidArgumentError('Expected an address such as http://localhost:4000.');
  if (url.username !== '' || url.password !== '')
    throw new InvalidArgumentError('No name or password belongs there: set CUIBONO_IMPORT_TOKEN.');
  if (url.protocol === 'http:' && !isLoopback(url))
    throw new InvalidArgumentError(
      `The token would travel in clear to ${url.host}: use https, or a tunnel to localhost.`,
    );
  return url;
}

/** Whether an address leads to this machine itself, over no network. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
