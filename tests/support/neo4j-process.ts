import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';

/** A server that was started for the tests. `stop` ends it and removes its folder. */
export interface StartedNeo4j {
  readonly address: Neo4jAddress;
  stop(): Promise<void>;
}

/**
 * Waits until its standard input closes, then ends the server. The pipe closes when this process ends in whatever way,
 * kill -9 included, which no handler inside of it could promise. It runs in a session of its own, so that Ctrl-C does
 * not reach it before its work is done.
 */
const supervisor = `
"$@" > "$SUPERVISED_FOLDER/server.log" 2>&1 &
server=$!
cat > /dev/null
if [ -n "$SUPERVISED_STOP" ]; then sh -c "$SUPERVISED_STOP" > /dev/null 2>&1; fi
kill -9 $server 2> /dev/null
wait $server 2> /dev/null
rm -rf "$SUPERVISED_FOLDER"
`;

/** Starts a command that ends with this process. `folder` is its scratch folder, removed with it. */
export function supervise(command: readonly string[], folder: string, stopCommand = ''): () => Promise<void> {
  const child = spawn('sh', ['-c', supervisor, 'neo4j-supervisor', ...command], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, SUPERVISED_FOLDER: folder, SUPERVISED_STOP: stopCommand },
  });
  child.unref();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return () => {
    child.stdin?.end();
    child.ref();
    return ended;
  };
}

/** The end of what a supervised server wrote, for the message of a failed start. */
export function tailOfLog(folder: string): string {
  const path = join(folder, 'server.log');
  return existsSync(path) ? readFileSync(path, 'utf8').slice(-2_000) : '';
}

/** Asks the system for a port of this machine that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
