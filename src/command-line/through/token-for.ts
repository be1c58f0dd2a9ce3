import { tokenFileOf, tokenIn } from '../../server/imports/token-file.ts';
import type { Configuration } from '../../server/read-configuration.ts';
import { isLoopback } from './server-address.ts';
import { ThroughFault } from './through-fault.ts';

/**
 * What lets this user import through a server. The token beside the graph is for servers of this machine, and is sent to no other.
 * @throws {ThroughFault} where there is none
 */
export function tokenFor(server: URL, { imports, store }: Pick<Configuration, 'imports' | 'store'>): string {
  if (imports.token !== null) return imports.token;
  // A store on Neo4j keeps no token beside it.
  if (!isLoopback(server) || store.neo4j !== null) throw asksFor(server);
  const token = tokenIn(store.folder);
  if (token !== null) return token;
  throw new ThroughFault(
    `${server.origin} asks for a token. No token can be read in ${tokenFileOf(store.folder)}: set CUIBONO_IMPORT_TOKEN to that of the server, or CUIBONO_DATA to the folder of its store.`,
  );
}

const asksFor = ({ origin }: URL): ThroughFault =>
  new ThroughFault(`${origin} asks for a token: set CUIBONO_IMPORT_TOKEN to that of the server.`);
