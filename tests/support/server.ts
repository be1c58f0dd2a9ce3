import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { graph } from '../../schema/index.ts';
import { vocabularies } from '../../schema/vocabularies/index.ts';
import { readConfiguration } from '../../src/server/read-configuration.ts';
import { type ServerParts, startServer } from '../../src/server/start-server.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { questions } from './questions.ts';

/** A server of this process, on a port of its own. */
export interface TestServer {
  readonly url: string;
  /** Lines of the log so far. */
  readonly logged: readonly { readonly msg: string; readonly [field: string]: unknown }[];
  readonly ready: Promise<Store>;
  /** From now on the store reads in this way; `null` makes it whole again. */
  breakReads(read: Store['read'] | null): void;
  /** The same for whether it answers at all. */
  breakPings(ping: Store['ping'] | null): void;
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a server for one test file, on an empty SQLite store where it is not given another, which it closes at its end. */
export async function testServer(
  environment: Readonly<Record<string, string>> = {},
  {
    store: given,
    ...parts
  }: Pick<ServerParts, 'loadSeeds' | 'plugins' | 'concerns'> & { readonly store?: Store } = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-http-'));
  const logged: { msg: string }[] = [];
  let broken: { read?: Store['read'] | null; ping?: Store['ping'] | null } = {};
  const openStore = async (): Promise<Store> => {
    const store = given ?? (await openSqlite(folder, graph));
    return {
      ...store,
      read: (statement, call) => (broken.read ?? store.read)(statement, call),
      ping: (call) => (broken.ping ?? store.ping)(call),
    };
  };
  const server = await startServer({
    configuration: readConfiguration({ PORT: '0', CUIBONO_DATA: folder, ...environment }),
    ontology: graph,
    questions,
    vocabularies,
    log: pino({ level: 'debug' }, { write: (line: string) => logged.push(JSON.parse(line)) }),
    openStore,
    ...parts,
  });
  return {
    url: server.url,
    logged,
    ready: server.ready,
    breakReads: (read) => {
      broken = { ...broken, read };
    },
    breakPings: (ping) => {
      broken = { ...broken, ping };
    },
    post: (body, headers) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A query that has to ask the store. */
export const storeQuery = '{ company(id: "company/none") { id } }';
